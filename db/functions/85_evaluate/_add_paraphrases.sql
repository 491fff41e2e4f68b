-- Keeps the lines of a generated text as paraphrases of a golden question.
create or replace function recall._add_paraphrases(
    p_golden_set_id integer,
    p_question recall.golden_question,
    p_text text,
    p_count integer
)
returns bigint
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
declare
    v_added bigint;
begin
    with lines as (
        select l.line, row_number() over (order by min(l.n)) as n
        from (
            -- Without the numbers and dots of a list.
            select btrim(regexp_replace(t.line, '^\s*([-*•]|[0-9]+[.)、])\s*', '')) as line, t.n
            from regexp_split_to_table(p_text, '\n') with ordinality as t (line, n)
        ) as l
        where
            length(l.line) between 2 and 2000
            and lower(l.line) <> lower(btrim(p_question.question))
        group by l.line
    ),
    added as (
        insert into golden_question (golden_set_id, external_id, question)
        select p_golden_set_id, left(p_question.external_id, 490) || ' #' || l.n, l.line
        from lines as l
        where l.n <= p_count
        on conflict (golden_set_id, external_id) do nothing
        returning id
    ),
    judged as (
        insert into golden_judgement (question_id, product_id, doc_id, gain, source)
        select a.id, j.product_id, j.doc_id, j.gain, j.source
        from added as a
        cross join golden_judgement as j
        inner join document as d on j.product_id = d.product_id and j.doc_id = d.id
        where j.question_id = p_question.id
        for key share of d
    )
    select count(*) into v_added from added;
    return v_added;
end;
$$;

comment on function recall._add_paraphrases is
'How many of the first p_count lines, lists'' marks taken off, were added, with the question''s'
' judgements.';
