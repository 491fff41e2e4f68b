-- Loads questions and the documents that they should find; what is there already is updated.
create or replace function recall.load_golden_set(
    p_name text,
    p_product_name text,
    p_questions jsonb,
    p_description text default null,
    p_replace boolean default false
)
returns table (
    golden_set_id integer,
    questions bigint,
    judgements bigint,
    removed bigint,
    unknown jsonb
)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_product_id integer := (recall._require_product(p_product_name, 'write')).id;
    v_set recall.golden_set := recall._open_golden_set(p_name, v_product_id, p_description);
    v_ids text [];
begin
    perform recall._refuse_null('p_replace', p_replace is null);
    select coalesce(array_agg(external_id), '{}') into v_ids
    from recall._golden_questions(p_questions);
    insert into golden_question as q (golden_set_id, external_id, question)
    select v_set.id, external_id, question from recall._golden_questions(p_questions)
    on conflict (golden_set_id, external_id) do update
    set question = excluded.question, modified = now()
    where q.question <> excluded.question;
    delete from golden_question
    where p_replace and golden_set_id = v_set.id and external_id <> all(v_ids);
    get diagnostics removed = row_count;
    -- A document that is being deleted has nothing to say; one that is held stays.
    perform from document
    where
        product_id = v_product_id
        and id in (select doc_id from recall._golden_documents(v_product_id, p_questions))
    order by id
    for key share;
    with loaded as materialized (
        select q.id, q.external_id
        from golden_question as q
        where q.golden_set_id = v_set.id and q.external_id = any(v_ids)
    ),
    named as materialized (
        select l.id, d.*
        from recall._golden_documents(v_product_id, p_questions) as d
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
            j.question_id = l.id and j.product_id = v_product_id and j.source = 'given'
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
        select id, v_product_id, doc_id, gain from judged
        on conflict (question_id, doc_id) do update set gain = excluded.gain, source = 'given'
        returning 1
    )
    select
        (select count(*) from added),
        coalesce(jsonb_agg(jsonb_build_object(
            'id', external_id, 'document', name, 'matches', matches
        ) order by external_id, name), '[]')
    into judgements, unknown
    from named
    where doc_id is null;
    questions := cardinality(v_ids);
    golden_set_id := v_set.id;
    return next;
end;
$$;

comment on function recall.load_golden_set is
'Loads a golden set of p_product_name, made where there is none. p_questions: [{"id": …,'
' "question": …, "relevant": {document: gain, …}}, …], id the question itself where it is'
' missing, relevant also an array of documents of gain 1; a document is named by its external_id,'
' else by its title; gain from 0 (judged, of no use) to 1000000. A question with a known id is'
' updated and its judgements replaced, but for those of ratings; p_replace deletes the questions'
' that are not in p_questions. One row: questions and judgements loaded, questions removed, and'
' unknown: [{id, document, matches}], documents that the product does not have, or, where matches'
' is above 1, has several of by this title: they count for nothing until they are loaded again.'
' Names are a product''s own: where several have the same, name the set elsewhere with its product,'
' ''handbook/support''. Raises 22023 for bad questions, 42704 for a product that the caller may not'
' write.';

grant execute on function recall.load_golden_set to recall_writer;
