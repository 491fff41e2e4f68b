-- How much of what is asked, and of what it leans on, the best chunk of an answer holds.
create or replace function recall._answer_coverage(
    p_chunk_id bigint,
    p_own text [],
    p_question text,
    p_leaning double precision,
    p_product_id integer
)
returns double precision
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_analyzer text := recall._product_analyzer(p_product_id);
begin
    return coalesce((
        select
            sum(t.weight * (
                (t.term = any(b.terms))::integer
                + case when t.is_own and t.term = any(b.heading) then float8 '0.5' else 0 end
            )) / nullif(sum(t.weight * case when t.is_own then float8 '1.5' else 1 end), 0)
        from (
            select
                k.term, k.term = any(p_own) as is_own,
                case when k.term = any(p_own) then 1 else p_leaning end
                * k.idf / sum(k.idf) over (partition by k.term = any(p_own)) as weight
            from recall._known_terms(
                recall._readable_products(p_product_id),
                tsvector_to_array(recall._question_terms(p_question, v_analyzer))
            ) as k
        ) as t
        cross join (
            select
                tsvector_to_array(c.ts_vector_extra) as terms,
                tsvector_to_array(recall.analyze(
                    d.title || ' ' || array_to_string(c.heading_path, ' '), v_analyzer
                )) as heading
            from chunk as c
            inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
            where
                c.id = p_chunk_id
                and (
                    c.product_id = p_product_id
                    or p_product_id is null and recall._may_read(c.product_id)
                )
        ) as b
    ), 0);
end;
$$;

comment on function recall._answer_coverage is
'Between 0 and 1: the share of the idf of the message''s terms p_own that the chunk has, once more'
' half of it for those that its title and headings have, and p_leaning times the share of the'
' question''s other terms. 0 without a chunk.';
