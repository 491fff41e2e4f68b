-- The views that recall.install_guide_names makes: the guides' tables over recall's.
create or replace function recall._guide_views(p_product_id integer, p_vector_schema name)
returns table (name text, query text, trigger_function text)
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    -- A number that the guide's statements gave, or below 0 recall's own.
    v_id constant text :=
        'case when d.external_id ~ ''^[1-9][0-9]{0,17}$'' then d.external_id::bigint'
        ' else -d.id end';
begin
    return query
    select v.name, format(v.query, p_product_id, p_vector_schema, v_id), v.trigger_function
    from (
        select n.name, $view$
            select
                %3$s as id, d.title, d.url, d.key_word, d.tag, d.key_word_tsvector, d.metadata,
                d.created, d.modified, d.product_id, d.product_name
            from recall.document as d
            where d.product_id = %1$s
        $view$, '_write_guide_document'
        from unnest(array['document', 'doc']) as n (name)
        union all
        select n.name, $view$
            select
                c.id, %3$s as doc_id, c.content_chunk,
                e.content_embedding::%2$I.vector as content_embedding, c.ts_vector_extra,
                c.created, c.modified
            from recall.chunk as c
            inner join recall.document as d on c.product_id = d.product_id and c.doc_id = d.id
            left join recall.product_model as m on c.product_id = m.product_id and m.is_default
            left join recall.embedding as e
                on
                    c.product_id = e.product_id and c.id = e.chunk_id and m.model_id = e.model_id
                    and c.content_hash = e.content_hash
            where c.product_id = %1$s
        $view$, '_write_guide_embedding'
        from unnest(array['embedding', 'embed']) as n (name)
        union all
        select *
        from (values
            ('jieba_user_dict', $view$
                select u.word, 0 as dict, 10 as weight from recall.user_word as u
            $view$, '_write_guide_word'),
            ('qa_pairs', $view$
                select
                    %3$s as id, d.title as question,
                    (
                        -- What was ingested joins as it was; chunks written by hand are lines.
                        select rtrim(
                            string_agg(
                                substr(c.content_chunk, c.overlap + 1)
                                || case when c.block_kinds is null then e'\n' else '' end,
                                '' order by c.ordinal
                            ),
                            e'\n'
                        )
                        from recall.chunk as c
                        where c.product_id = d.product_id and c.doc_id = d.id
                    ) as answer,
                    d.created as created_at, d.modified as updated_at
                from recall.document as d
                where d.product_id = %1$s and d.tag = 'direct'
            $view$, '_write_guide_pair'),
            ('frequent_questions', $view$
                select
                    f.answer_id as id, f.question, f.markdown as answer, f.asked as frequency,
                    f.askers, f.score, f.last_asked
                from recall.product as p
                cross join lateral recall.frequent_questions(p.name, 10000) as f
                where p.id = %1$s
            $view$, null),
            ('conversation_states', $view$
                select
                    c.id, c.session_id, c.owner::text as user_id, c.state, c.created as created_at,
                    c.last_message as updated_at
                from recall._own_conversations(%1$s) as c
            $view$, '_write_guide_state'),
            ('user_feedback', $view$
                select
                    r.answer_id, r.score::integer as rating, r.comment, r.rated_by::text as user_id,
                    r.created as created_at
                from recall.rating as r
                inner join recall.qa_log as q on r.answer_id = q.id
                where q.product_id = %1$s
            $view$, '_write_guide_feedback'),
            ('training_feedback', $view$
                select
                    r.answer_id, q.question as text_a, q.markdown as text_b,
                    case when r.score > 0 then 'good' else 'bad' end as label,
                    r.created as created_at
                from recall.rating as r
                inner join recall.qa_log as q on r.answer_id = q.id
                where q.product_id = %1$s and r.score <> 0
            $view$, null),
            ('compliance_rules', $view$
                select
                    r.id, r.name as rule_name, r.pattern, r.severity, r.action,
                    r.reason as description, r.is_enabled as is_active, r.created as created_at,
                    r.modified as updated_at
                from recall.compliance_rule as r
                where r.product_id = %1$s
            $view$, '_write_guide_rule')
        ) as o
    ) as v (name, query, trigger_function);
end;
$$;

comment on function recall._guide_views is
'query: of the product alone, with names that no search path changes. trigger_function: what'
' writes into recall for it; null: nothing is written there.';

grant execute on function recall._guide_views to recall_writer;
