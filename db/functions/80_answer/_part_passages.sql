-- The passages that each part of an answer may be taken from, in the order of the strategy.
create or replace function recall._part_passages(p_passages recall._passage [], p_options jsonb)
returns table (kind text, passages recall._passage [], left_out text)
language plpgsql immutable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_best double precision := (p_passages[1]).score;
    -- A ticket is a link only: it does not stand for a text that answers nearly as well.
    v_best_text double precision := (
        select max(p.score) from unnest(p_passages) as p where p.policy <> 'link'
    );
begin
    return query
    select
        k.kind,
        array_agg(
            p_passages[k.n]
            order by
                case when k.kind = 'knowledge' and k.score >= 0.95 * k.best then k.source end, k.n
        ),
        case
            when o.place is null then 'the strategy''s order does not name it'
            when max(k.score) < case k.kind
                when 'ticket' then 0.75 * v_best else greatest(0.6 * v_best, 0.9 * v_best_text)
            end then 'another kind answers better'
        end
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
    left join jsonb_array_elements_text(p_options -> 'order') with ordinality as o (kind, place)
        on k.kind = o.kind
    group by k.kind, o.kind, o.place
    order by o.place nulls last;
end;
$$;

comment on function recall._part_passages is
'kind: knowledge, document or ticket. passages: best first; of knowledge those with 0.95 of the'
' best score before, in the order of the search. left_out: why there is no such part, else null:'
' its best passage has less than nine tenths of the best score, of tickets less than three'
' quarters.';
