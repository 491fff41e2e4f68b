-- ROUGE-1, -2 and -L (Lin 2004) as F1, equal to the package rouge-score with stemming; over
-- characters where a text of the pair has Chinese, Japanese or Korean ones.
create or replace function recall._rouge(p_references text [], p_summaries text [])
returns table (
    n bigint, rouge_1 double precision, rouge_2 double precision, rouge_l double precision
)
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_by_character boolean [] := array(
        select concat(t.reference, t.summary) ~ '[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]'
        from unnest(p_references, p_summaries) with ordinality as t (reference, summary, n)
        order by t.n
    );
begin
    return query
    with side as materialized (
        select 'a' as side, t.n, t.tokens, cardinality(t.tokens) as length
        from recall._rouge_tokens(p_references, v_by_character) as t
        union all
        select 'b', t.n, t.tokens, cardinality(t.tokens)
        from recall._rouge_tokens(p_summaries, v_by_character) as t
    ),
    gram as (
        select s.n, g.width, g.gram, count(*) filter (where s.side = 'a') as a,
            count(*) filter (where s.side = 'b') as b
        from side as s
        cross join lateral unnest(s.tokens, s.tokens[2:]) as t (token, following)
        cross join lateral (
            values (1, t.token), (2, t.token || ' ' || t.following)
        ) as g (width, gram)
        where g.gram is not null
        group by s.n, g.width, g.gram
    ),
    common as (
        select
            g.n,
            sum(least(g.a, g.b)) filter (where g.width = 1) as words,
            sum(least(g.a, g.b)) filter (where g.width = 2) as pairs
        from gram as g
        group by g.n
    )
    select
        k.n,
        coalesce(2.0 * c.words / (a.length + b.length), 0)::double precision,
        coalesce(2.0 * c.pairs / nullif(a.length + b.length - 2, 0), 0)::double precision,
        coalesce(
            2.0 * recall._common_subsequence(a.tokens, b.tokens) / (a.length + b.length), 0
        )::double precision
    from generate_series(1, cardinality(p_references)::bigint) as k (n)
    left join side as a on a.side = 'a' and k.n = a.n
    left join side as b on b.side = 'b' and k.n = b.n
    left join common as c on k.n = c.n;
end;
$$;

comment on function recall._rouge is
'A row for each pair, n its place, scores between 0 and 1; 0 where a side has no token.';
