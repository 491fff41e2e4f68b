-- How much of what is asked for the best chunks of an answer hold.
create or replace function recall._answer_coverage(
    p_chunk_ids bigint [],
    p_own text [],
    p_question text,
    p_product_id integer
)
returns double precision
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_terms jsonb;
begin
    select jsonb_object_agg(
        k.term, k.idf * case when k.term = any(p_own) then 1 else float8 '0.5' end
    )
    into v_terms
    from recall._known_terms(p_product_id, tsvector_to_array(recall._question_terms(
        p_question,
        recall._product_analyzer(p_product_id)
    ))) as k;
    return coalesce((
        select max((
            select sum((v_terms ->> t)::double precision)
            from unnest(tsvector_to_array(c.ts_vector_extra)) as t
            where v_terms ? t
        ))
        from chunk as c
        where
            c.id = any(p_chunk_ids[:3])
            and (
                c.product_id = p_product_id
                or p_product_id is null and recall._may_read(c.product_id)
            )
    ) / (
        select nullif(sum(value::double precision), 0) from jsonb_each_text(v_terms)
    ), 0);
end;
$$;

comment on function recall._answer_coverage is
'Between 0 and 1: the most that one of the first three chunks holds of the question''s terms,'
' each weighed by its idf, those that are not in p_own, the message''s own terms, by half of it.'
' 0 without chunks.';
