-- How much of what is asked, and of what it leans on, the best chunk of an answer holds.
create or replace function recall._answer_coverage(
    p_chunk_id bigint,
    p_own text [],
    p_question text,
    p_leaning double precision,
    p_product_id integer
)
returns double precision
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_analyzer text := recall._product_analyzer(p_product_id);
    v_terms text [];
    v_heading text [];
    v_all jsonb;
begin
    select
        tsvector_to_array(c.ts_vector_extra),
        tsvector_to_array(recall.analyze(
            d.title || ' ' || array_to_string(c.heading_path, ' '), v_analyzer
        ))
    into v_terms, v_heading
    from chunk as c
    inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
    where
        c.id = p_chunk_id
        and (
            c.product_id = p_product_id
            or p_product_id is null and recall._may_read(c.product_id)
        );
    if p_chunk_id is not null and recall._takes_texts() then
        v_all := coalesce(
            recall._of_all_nodes('chunk', p_chunk_id::text),
            recall._say_own('chunk', p_chunk_id::text, case
                when v_terms is null then '[]'
                else jsonb_build_array(jsonb_build_array(v_terms, v_heading))
            end)
        );
        v_terms := array(select jsonb_array_elements_text(v_all #> '{0,0}'));
        v_heading := array(select jsonb_array_elements_text(v_all #> '{0,1}'));
    end if;
    return coalesce((
        select
            sum(t.weight * (
                (t.term = any(v_terms))::integer
                + case when t.is_own and t.term = any(v_heading) then float8 '0.5' else 0 end
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
        where v_terms is not null
    ), 0);
end;
$$;

comment on function recall._answer_coverage is
'Between 0 and 1: the share of the idf of the message''s terms p_own that the chunk has, once more'
' half of it for those that its title and headings have, and p_leaning times the share of the'
' question''s other terms. 0 without a chunk.';
