-- How alike two texts are, in twelve ways, each from 0 to 1.
create or replace function recall._pair_overlaps(p_words_a text [], p_words_b text [])
returns double precision []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return (
        with word as (
            select 'a' as side, u.w1, u.w2, u.w3, u.n
            from unnest(p_words_a, p_words_a[2:], p_words_a[3:])
                with ordinality as u (w1, w2, w3, n)
            where u.w1 is not null
            union all
            select 'b', u.w1, u.w2, u.w3, u.n
            from unnest(p_words_b, p_words_b[2:], p_words_b[3:])
                with ordinality as u (w1, w2, w3, n)
            where u.w1 is not null
        ),
        gram as (
            select k.size, k.gram, min(w.side) as first, max(w.side) as last
            from word as w
            cross join lateral (
                values
                (1, w.w1), (2, w.w1 || ' ' || w.w2), (3, w.w1 || ' ' || w.w2 || ' ' || w.w3),
                (4, substring(w.w1 from '^[0-9].*'))
            ) as k (size, gram)
            where k.gram is not null
            group by k.size, k.gram
        ),
        share as (
            select
                s.size,
                count(*) filter (where g.first < g.last)::double precision as both,
                nullif(count(*) filter (where g.first = 'a'), 0) as of_a,
                nullif(count(*) filter (where g.last = 'b'), 0) as of_b,
                nullif(count(g.gram), 0) as of_either
            from generate_series(1, 4) as s (size)
            left join gram as g on s.size = g.size
            group by s.size
        ),
        -- Words that both have, in the order of the one: how often does the other keep it?
        common as (
            select
                k.place_a, k.place_b, lead(k.place_b) over (order by k.place_a) as next_b
            from (
                select
                    min(w.n) filter (where w.side = 'a') as place_a,
                    min(w.n) filter (where w.side = 'b') as place_b
                from word as w
                group by w.w1
            ) as k
            where k.place_a is not null and k.place_b is not null
        )
        select array(
            select coalesce(s.both / s.of_either, 1) from share as s order by s.size
        ) || array[
            (select coalesce(s.both / s.of_a, 1) from share as s where s.size = 1),
            (select coalesce(s.both / s.of_b, 1) from share as s where s.size = 1),
            (
                select coalesce(avg((c.next_b > c.place_b)::integer), 1)
                from common as c
                where c.next_b is not null
            ),
            recall._order_share(array(select c.place_b from common as c order by c.place_a)),
            (
                select coalesce(avg((c.next_b = c.place_b + 1)::integer), 1)
                from common as c
                where c.next_b is not null
            ),
            least(cardinality(p_words_a), cardinality(p_words_b))
            / greatest(cardinality(p_words_a), cardinality(p_words_b), 1)::double precision,
            -- How much of the longer begins alike, and ends alike.
            recall._common_start(p_words_a, p_words_b),
            recall._common_start(
                array(select u.w from unnest(p_words_a) with ordinality as u (w, n) order by -n),
                array(select u.w from unnest(p_words_b) with ordinality as u (w, n) order by -n)
            )
        ]
    );
end;
$$;

comment on function recall._pair_overlaps is
'Share of words, of pairs of neighbours, of threes and of numbers that both have, of those that'
' either has; of the words of the first that the second has, and the other way round; of common'
' words the next of which comes later in both, that stand in one order in both, and that stand side'
' by side in both; the shorter length over the longer; how much of the longer begins alike, and'
' ends alike.';
