-- Exact match and F1 of answers: of words as SQuAD counts them (Rajpurkar et al. 2016); where the
-- right one is Chinese, of the longest run in common as CMRC 2018 and DRCD do (Cui et al. 2019).
create or replace function recall._answer_scores(p_answers text [], p_given text [])
returns table (n bigint, exact_match boolean, f1 double precision)
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return query
    with pair as (
        select
            t.n, s.is_script, recall._answer_tokens(t.answer, s.is_script) as a,
            recall._answer_tokens(t.given, s.is_script) as b
        from unnest(p_answers, p_given) with ordinality as t (answer, given, n)
        cross join lateral (
            select t.answer ~ '[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]' as is_script
        ) as s
    )
    select
        p.n,
        case
            when p.is_script
                then array_to_string(p.a, '') = array_to_string(p.b, '')
            else p.a = p.b
        end,
        2.0::double precision * case
            when p.is_script then (
                select coalesce(max(r.length), 0)
                from (
                    select count(*) as length
                    from (
                        select
                            i.n - j.n as shift,
                            i.n - row_number() over (partition by i.n - j.n order by i.n) as run
                        from unnest(p.a) with ordinality as i (token, n)
                        inner join unnest(p.b) with ordinality as j (token, n) on i.token = j.token
                    ) as k
                    group by k.shift, k.run
                ) as r
            )
            else (
                select coalesce(sum(least(i.n, j.n)), 0)
                from (select k as token, count(*) as n from unnest(p.a) as k group by k) as i
                inner join (select k as token, count(*) as n from unnest(p.b) as k group by k) as j
                    on i.token = j.token
            )
        end / greatest(cardinality(p.a) + cardinality(p.b), 1)
    from pair as p;
end;
$$;

comment on function recall._answer_scores is
'A row for each pair, n its place; f1 between 0 and 1.';
