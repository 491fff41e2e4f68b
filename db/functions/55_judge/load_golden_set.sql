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
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
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
    select j.judgements, j.unknown into judgements, unknown
    from recall._judge_questions(v_set, p_questions) as j;
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
