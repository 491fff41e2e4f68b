-- Vectors of questions of a product, as its searches have them, to measure its vector index with.
create or replace function recall._sampled_vectors(
    p_product_id integer,
    p_model_id integer,
    p_sample integer
)
returns vector []
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_vectors vector [];
begin
    -- As asked, or as judged.
    select array_agg(e.query_vector) into v_vectors
    from (
        select recall._encode_query(p_product_id, p_model_id, recall._query_terms(
            q.question, p.analyzer, array[p.id]
        )) as query_vector
        from (
            select s.question
            from (
                select l.question
                from (
                    select q.question
                    from qa_log as q
                    -- What is sealed, or was kept without a key, is no question to ask.
                    where q.product_id = p_product_id and q.question_terms is not null
                    order by q.created desc
                    limit 2000
                ) as l
                union
                select g.question
                from golden_set as s
                inner join golden_question as g on s.id = g.golden_set_id
                where s.product_id = p_product_id
            ) as s
            order by random()
            limit p_sample
        ) as q
        inner join product as p on p.id = p_product_id
    ) as e
    where e.query_vector is not null;
    if v_vectors is not null then
        return v_vectors;
    end if;
    -- Where nothing was asked, or there is no encoder: chunks.
    return array(
        select e.content_embedding::vector
        from embedding as e
        where e.product_id = p_product_id and e.model_id = p_model_id
        order by random()
        limit p_sample
    );
end;
$$;

comment on function recall._sampled_vectors is
'At most p_sample vectors: of questions of the log and of golden sets by the learned encoder, else'
' of chunks.';
