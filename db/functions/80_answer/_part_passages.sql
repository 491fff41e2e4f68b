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
        k.kind, array_agg(p_passages[p.ordinality] order by p.ordinality),
        case
            when o.place is null then 'the strategy''s order does not name it'
            when max(p.score) < case k.kind
                when 'ticket' then 0.75 * v_best else greatest(0.6 * v_best, 0.9 * v_best_text)
            end then 'another kind answers better'
        end
    from unnest(p_passages) with ordinality as p
    cross join lateral (
        select case p.policy
            when 'verbatim' then 'knowledge' when 'link' then 'ticket' else 'document'
        end as kind
    ) as k
    left join jsonb_array_elements_text(p_options -> 'order') with ordinality as o (kind, place)
        on k.kind = o.kind
    group by k.kind, o.kind, o.place
    order by o.place nulls last;
end;
$$;

comment on function recall._part_passages is
'kind: knowledge, document or ticket. left_out: why there is no such part, else null: its best'
' passage has less than nine tenths of the best score, of tickets less than three quarters.';
