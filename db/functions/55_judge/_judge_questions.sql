-- Replaces the given judgements of questions of a golden set; notes the documents that are
-- unknown.
create or replace function recall._judge_questions(p_set recall.golden_set, p_questions jsonb)
returns table (judgements bigint, unknown jsonb)
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
begin
    -- A document that is being deleted has nothing to say; one that is held stays.
    perform from document
    where
        product_id = p_set.product_id
        and id in (
            select d.doc_id from recall._golden_documents(p_set.product_id, p_questions) as d
        )
    order by id
    for key share;
    return query
    with loaded as materialized (
        select q.id, q.external_id
        from recall._golden_questions(p_questions) as g
        inner join golden_question as q
            on q.golden_set_id = p_set.id and g.external_id = q.external_id
    ),
    named as materialized (
        select l.id, d.*
        from recall._golden_documents(p_set.product_id, p_questions) as d
        inner join loaded as l on d.external_id = l.external_id
    ),
    judged as materialized (
        select id, doc_id, max(gain) as gain from named where doc_id is not null group by id, doc_id
    ),
    missed as materialized (
        select l.id, coalesce(
            jsonb_object_agg(n.name, n.gain) filter (where n.id is not null), '{}'
        ) as unknown
        from loaded as l
        left join named as n on l.id = n.id and n.doc_id is null
        group by l.id
    ),
    dropped as (
        delete from golden_judgement as j
        using loaded as l
        where
            j.question_id = l.id and j.product_id = p_set.product_id and j.source = 'given'
            and not exists (select from judged as n where n.id = l.id and n.doc_id = j.doc_id)
    ),
    noted as (
        update golden_question as q
        set unknown = m.unknown
        from missed as m
        where q.id = m.id and q.unknown <> m.unknown
    ),
    added as (
        insert into golden_judgement (question_id, product_id, doc_id, gain)
        select id, p_set.product_id, doc_id, gain from judged
        on conflict (question_id, doc_id) do update set gain = excluded.gain, source = 'given'
        returning 1
    )
    select (select count(*) from added), (
        select coalesce(jsonb_agg(jsonb_build_object(
            'id', external_id, 'document', name, 'matches', matches
        ) order by external_id, name), '[]')
        from named
        where doc_id is null
    );
end;
$$;

comment on function recall._judge_questions is
'The number of judgements written, and [{id, document, matches}] of the documents that were not'
' found, or found several times. The questions must be in the set. Judgements of ratings stay,'
' unless p_questions judges the same document.';
