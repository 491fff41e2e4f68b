-- Answers a question from the documents of a product, by the policy of each kind of source.
create or replace function recall.answer(
    p_question text,
    p_product_name text default null,
    p_strategy text default null,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns table (
    answer_id bigint,
    found boolean,
    markdown text,
    parts recall.answer_part [],
    timings jsonb,
    probability double precision,
    corrected text
)
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_answered recall._answered := recall._answer(
        p_question, p_product_name, p_strategy, p_filter, p_query_embedding
    );
begin
    if recall._gathers() then
        return;
    end if;
    return query
    select
        recall._log_answer(v_answered.question, v_answered),
        v_answered.found, v_answered.markdown, v_answered.parts, v_answered.timings,
        v_answered.probability, v_answered.corrected;
end;
$$;

comment on function recall.answer is
'One row. Parts in the order of the strategy''s options.answer: a knowledge-base entry verbatim,'
' documents condensed, by its generator or to their best sentences, tickets as links; where'
' nothing is found a model alone if the strategy allows it, else the nearest titles (found is'
' false then). docs/answers.md has the options. answer_id: for recall.rate; null where answers'
' are not logged. timings: milliseconds. probability: that what was found answers, null where'
' nothing was searched; it is found from options.answer.min_probability on. corrected: the'
' question as it was searched for, where words of it were corrected. p_product_name null: over'
' every product that the caller may read. p_query_embedding: the question''s vector, as in'
' recall.search; passed over where a rule takes something out of the question. Any text may be'
' asked, of which the first 10,000 characters count. Raises 42704 for a product or strategy that'
' is not there, 22023 for a bad p_filter or vector.';

grant execute on function recall.answer to recall_reader;
