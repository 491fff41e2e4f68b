-- The units of texts with the features by which a ranker chooses one for a summary: place, length,
-- how central it is to the text, how rare its terms are, the terms that the ranker knows, and which
-- of them are there before.
create or replace function recall._unit_features(p_model_id bigint, p_texts text [], p_unit text)
returns table (list_no integer, item_no integer, unit text, features text [])
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set work_mem = '64MB' set jit = off set standard_conforming_strings = on as $$
declare
    v_lists integer [];
    v_nos integer [];
    v_units text [];
    v_scripts boolean [];
    v_rare double precision := (
        select k.idf from _ranker_term as k where k.model_id = p_model_id and k.term = ''
    );
begin
    select array_agg(t.n::integer order by t.n, u.n), array_agg(u.n::integer order by t.n, u.n),
        array_agg(u.unit order by t.n, u.n)
    into v_lists, v_nos, v_units
    from unnest(p_texts) with ordinality as t (text, n)
    cross join lateral unnest(recall._summary_units(t.text, p_unit)) with ordinality as u (unit, n);
    v_scripts := array(select u ~ '[\u2e80-\u9fff\uac00-\ud7ff]' from unnest(v_units) as u);
    return query
    with unit as materialized (
        select
            v_lists[t.n] as list_no, v_nos[t.n] as item_no, v_units[t.n] as unit, t.tokens,
            cardinality(t.tokens) as length, v_scripts[t.n] as is_script,
            count(*) over (partition by v_lists[t.n]) as units
        from recall._rouge_tokens(v_units, v_scripts) as t
    ),
    gram as materialized (
        select
            g.list_no, g.item_no, g.gram, g.width, g.tf, coalesce(g.idf, v_rare) as idf,
            g.idf is not null as is_known,
            g.width = 1 and g.item_no > min(g.item_no) over (partition by g.list_no, g.gram)
            as is_again
        from (
            select
                u.list_no, u.item_no, g.gram, g.width, count(*) as tf,
                (
                    select k.idf from _ranker_term as k
                    where k.model_id = p_model_id and k.term = g.gram
                ) as idf
            from unit as u
            cross join lateral unnest(u.tokens, u.tokens[2:], u.tokens[3:]) as t (a, b, c)
            cross join lateral (values
                (1, t.a), (2, t.a || ' ' || t.b),
                (3, case when u.is_script then t.a || ' ' || t.b || ' ' || t.c end)
            ) as g (width, gram)
            where g.gram is not null
            group by u.list_no, u.item_no, g.gram, g.width
        ) as g
    ),
    weighed as (
        select
            g.list_no, g.item_no, g.gram,
            (1 + ln(g.tf)) * g.idf / sqrt(sum(((1 + ln(g.tf)) * g.idf) ^ 2) over (
                partition by g.list_no, g.item_no
            )) as weight
        from gram as g
        where g.width < 3
    ),
    central as (
        select c.list_no, c.item_no, sum(c.weight * c.whole) as centrality
        from (
            select w.*, sum(w.weight) over (partition by w.list_no, w.gram) as whole
            from weighed as w
        ) as c
        group by c.list_no, c.item_no
    ),
    told as (
        select
            g.list_no, g.item_no,
            avg(g.idf) filter (where g.width = 1) as idf,
            array_agg('term ' || g.gram) filter (where g.is_known)
            || array_agg('again ' || g.gram) filter (where g.is_known and g.is_again) as terms
        from gram as g
        group by g.list_no, g.item_no
    ),
    placed as (
        select
            u.*, c.centrality, t.idf, t.terms,
            sum(c.centrality ^ 2) over whole as squares,
            row_number() over (
                partition by u.list_no order by c.centrality desc, u.item_no
            ) as central_no,
            lag(u.tokens) over (partition by u.list_no order by u.item_no) as before
        from unit as u
        inner join central as c on u.list_no = c.list_no and u.item_no = c.item_no
        inner join told as t on u.list_no = t.list_no and u.item_no = t.item_no
        window whole as (partition by u.list_no)
    )
    select
        p.list_no, p.item_no, p.unit,
        array_remove(array[
            'place ' || least(p.item_no, 13), 'to the end ' || least(p.units - p.item_no, 6),
            'part ' || 10 * (p.item_no - 1) / p.units, 'units ' || least(p.units, 12),
            'length ' || least(14, p.length / 4),
            'centrality ' || floor(20 * p.centrality / sqrt(p.squares)),
            'more central ones ' || least(p.central_no, 7),
            'rarity ' || floor(2 * p.idf),
            case when p.unit ~ '\d' then 'digits' end,
            case when p.unit ~ '[(（]' then 'brackets' end,
            'ends ' || right(p.unit, 1), 'begins ' || array_to_string(p.tokens[:1], ' '),
            'begins ' || array_to_string(p.tokens[:2], ' '),
            'begins ' || array_to_string(p.tokens[:3], ' '),
            'closes ' || array_to_string(p.tokens[p.length:], ' '),
            'closes ' || array_to_string(p.tokens[p.length - 1:], ' '),
            'after ' || array_to_string(p.before[cardinality(p.before) - 1:], ' ')
        ], null) || coalesce(p.terms, '{}')
    from placed as p;
end;
$$;

comment on function recall._unit_features is
'list_no: the place of the text in p_texts; item_no: of the unit, as recall._summary_units gives'
' them, in the text. Units without tokens are left out. Terms are looked up, not joined: what was'
' just written has no statistics, and a join would be a nested loop over all terms.';
