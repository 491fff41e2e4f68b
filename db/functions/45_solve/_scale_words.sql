-- Makes the words' vectors as long as an encoder's own, on the terms that both have.
create or replace function recall._scale_words(p_encoder_id integer)
returns void
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
begin
    update _encoder as e
    set
        word_scale = (
            select
                sqrt(sum(coalesce(
                    vector_norm(t.term_vector::vector),
                    t.weight * vector_norm(c.dual_vector::vector)
                ) ^ 2) / nullif(sum(vector_norm(w.term_vector::vector) ^ 2), 0))
            from _word_term as w
            inner join _encoder_term as t on t.encoder_id = e.id and w.term = t.term
            left join _encoder_chunk as c on c.encoder_id = e.id and t.chunk_no = c.chunk_no
            where w.model_id = e.model_id and w.analyzer = e.analyzer
        )
    where e.id = p_encoder_id;
end;
$$;

comment on function recall._scale_words is
'word_scale: the root mean square length of the encoder''s vectors over that of the words''.';
