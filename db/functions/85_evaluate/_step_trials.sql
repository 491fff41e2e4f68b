-- The strategies one step from another: one weight, or one option, more or less.
create or replace function recall._step_trials(p_definition jsonb, p_channels text [])
returns setof jsonb
language plpgsql
immutable
parallel safe
security invoker
as $$
begin
    return query
    select jsonb_set(p_definition, array['channels', c.name], to_jsonb(s.weight))
    from pg_catalog.unnest(p_channels) as c (name)
    cross join lateral (
        select coalesce((p_definition -> 'channels' ->> c.name)::numeric, 0) as now
    ) as w
    cross join lateral (
        select distinct pg_catalog.round(v.weight, 4) as weight
        from (values (0), (w.now * 0.6), (w.now * 1.6), (0.2 - w.now)) as v (weight)
        where v.weight >= 0 and v.weight <> w.now
    ) as s
    where
        jsonb_path_exists(
            jsonb_set(p_definition, array['channels', c.name], to_jsonb(s.weight)),
            '$.channels.* ? (@ > 0)'
        );
    if p_definition ->> 'fusion' = 'scores' then
        return query
        select jsonb_set(p_definition, array['fusion_options', o.name], to_jsonb(s.value))
        from (
            values
            ('phrases', 0.3, 0.0, 10.0), ('prior', 0.3, 0.0, 10.0), ('neighbours', 0.1, 0.0, 0.6)
        ) as o (name, step, least, most)
        cross join lateral (
            select coalesce((p_definition -> 'fusion_options' ->> o.name)::numeric, 0) as now
        ) as w
        cross join lateral (
            select v.value
            from (values (w.now - o.step), (w.now + o.step)) as v (value)
            where v.value between o.least and o.most
        ) as s;
    end if;
end;
$$;

comment on function recall._step_trials is
'p_definition with a channel''s weight 0, 0.6 or 1.6 times as much, or 0.2 where it has none; with'
' phrases or prior 0.3 or neighbours 0.1 less or more.';
