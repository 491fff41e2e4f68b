-- What of a text a rule's model gives the rule's label: the whole, or else sentences of it.
create or replace function recall._labelled_sentences(
    p_rule recall.compliance_rule,
    p_text text,
    p_sentences text []
)
returns table (sentence text, score double precision, trouble text)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_texts text [] := case
        when cardinality(p_sentences) > 1 then p_text || p_sentences else array[p_text]
    end;
    v_answer recall._model_answer;
begin
    if cardinality(p_sentences) = 0 then
        return;
    end if;
    v_answer := recall._classify_texts(p_rule.model, v_texts);
    if v_answer.error is not null then
        return query
        select p_text, float8 '1', format('cannot be checked: %s', left(v_answer.error, 200));
        return;
    end if;
    return query
    select s.sentence, s.score, null::text
    from (
        select t.sentence, t.n, p.score, min(t.n) over () = 1 as is_whole
        from unnest(v_texts, v_answer.labels) with ordinality as t (sentence, labels, n)
        cross join lateral (
            select case
                when jsonb_typeof(t.labels -> p_rule.label) = 'number'
                    then (t.labels -> p_rule.label)::double precision
            end as score
        ) as p
        where p.score >= coalesce(p_rule.threshold, 0.5)
    ) as s
    where s.n = 1 or not s.is_whole
    order by s.n;
end;
$$;

comment on function recall._labelled_sentences is
'score: the probability of the label, at least the rule''s threshold (0.5). Where the model does'
' not answer the whole text with score 1, and trouble says why: what cannot be checked does not'
' pass.';
