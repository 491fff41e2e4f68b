-- The chunks that wait to be packed, with their whole scores.
create or replace function recall._bm25_waiting_scores(
    p_plan recall._bm25_plan,
    p_waiting recall._bm25_waiting
)
returns recall._bm25_candidates
language plpgsql
immutable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_found recall._bm25_candidates := row(0, null, null, 0, 0);
begin
    select array_agg(s.key order by s.key), array_agg(s.score order by s.key)
    into v_found.keys, v_found.scores
    from (
        select
            w.posting & bigint '-256' as key,
            sum(recall._score_posting(w.posting, q.weight, p_plan.per_length)) as score
        from unnest(p_waiting.terms, p_waiting.signs, p_waiting.postings) as w (term, sign, posting)
        inner join unnest(p_plan.terms, p_plan.weights) as q (term, weight) on q.term = w.term
        where w.sign > 0
        group by 1
    ) as s
    where ((s.key >> 32)::integer in (select g from unnest(p_waiting.gone) as g)) is not true;
    return v_found;
end;
$$;

comment on function recall._bm25_waiting_scores is
'Candidates whose scores are complete: no posting of theirs is in a block.';
