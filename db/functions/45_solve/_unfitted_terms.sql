-- The terms of a product that its encoder has no vector of its own for.
create or replace function recall._unfitted_terms(p_encoder_id integer)
returns text []
language plpgsql stable parallel unsafe security definer set search_path from current
set work_mem = '128MB' set jit = off as $$
declare
    v_product_id integer := (
        select e.product_id from _encoder as e where e.id = p_encoder_id and e.in_use
    );
    v_last constant text := (select f.last_term from _fit as f where f.encoder_id = p_encoder_id);
begin
    return case
        when recall._may_write(v_product_id) then array(
            select v.term
            from recall._vocabulary(v_product_id) as v
            left join _encoder_term as k
                on k.encoder_id = p_encoder_id and v.term = k.term and k.term_vector is not null
            where k.term is null and v.term > coalesce(v_last, '') collate "C"
            order by v.term collate "C"
        )
    end;
end;
$$;

comment on function recall._unfitted_terms is
'As the index knows them: of packed chunks only; by bytes, after the last that was added. Null for'
' a product that the caller may not write.';

grant execute on function recall._unfitted_terms to recall_writer;
