-- The passages that each part of an answer may be taken from, in the order of the strategy.
create or replace function recall._part_passages(p_passages recall._passage [], p_options jsonb)
returns table (kind text, passages recall._passage [], left_out text)
language plpgsql immutable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with parts as materialized (
        select
            k.kind, max(k.score) as best,
            array_agg(
                p_passages[k.n]
                order by
                    case when k.kind = 'knowledge' and k.score >= 0.95 * k.best then k.source end,
                    k.n
            ) as passages
        from (
            select
                p.ordinality as n, p.source, p.score, w.kind,
                max(p.score) over (partition by w.kind) as best
            from unnest(p_passages) with ordinality as p
            cross join lateral (
                select case p.policy
                    when 'verbatim' then 'knowledge' when 'link' then 'ticket' else 'document'
                end as kind
            ) as w
        ) as k
        group by k.kind
    ),
    -- An entry is given whole: where none of what was asked stands in its title, it must answer far
    -- better.
    bars as (
        select
            t.kind, o.place, greatest(0.6 * (p_passages[1]).score, case t.kind
                when 'ticket' then 0.75 * (p_passages[1]).score
                when 'knowledge' then d.best * case
                    when (t.passages[1]).features[5] > 0 then 0.9 else 1.2
                end
            end) as bar
        from parts as t
        left join parts as d on d.kind = 'document'
        left join jsonb_array_elements_text(p_options -> 'order') with ordinality as o (kind, place)
            on t.kind = o.kind
    )
    select
        t.kind, t.passages,
        case
            when b.place is null then 'the strategy''s order does not name it'
            when
                t.best < b.bar
                or t.kind = 'document' and exists (
                    select
                    from parts as e
                    inner join bars as k on e.kind = k.kind
                    where
                        e.kind = 'knowledge' and k.place is not null and e.best >= k.bar
                        and t.best < 0.9 * e.best
                )
                then 'another kind answers better'
        end
    from parts as t
    inner join bars as b on t.kind = b.kind
    order by b.place nulls last;
end;
$$;

comment on function recall._part_passages is
'kind: knowledge, document or ticket. passages: best first; of knowledge those with 0.95 of the'
' best score before, in the order of the search. left_out: why there is no such part, else null:'
' its best passage has less than six tenths of the best score, of tickets less than three quarters;'
' of an entry less than nine tenths of the best of documents, or 1.2 times that where its title has'
' none of the question''s terms; of documents less than nine tenths of an entry''s that is given.';
