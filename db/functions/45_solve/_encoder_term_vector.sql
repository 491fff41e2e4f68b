-- The vector of one term by a query encoder.
create or replace function recall._encoder_term_vector(p_encoder_id integer, p_term text)
returns vector
language plpgsql
stable
parallel safe
strict
security definer
set search_path from current
as $$
begin
    return (
        select
            case
                when t.chunk_no is null then t.term_vector::vector
                else (
                    select
                        c.dual_vector::vector
                        * array_fill(t.weight, array[vector_dims(c.dual_vector)])::vector
                    from recall._encoder_chunk as c
                    where c.encoder_id = t.encoder_id and c.chunk_no = t.chunk_no
                )
            end
        from recall._encoder_term as t
        where t.encoder_id = p_encoder_id and t.term = p_term collate "C"
    );
end;
$$;

comment on function recall._encoder_term_vector is
'idf^1.25 times the term''s row of W; null for a term that the encoder does not know.';
