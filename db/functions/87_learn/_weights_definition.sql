-- A fusion by scores out of the weights of the parts of a hit.
create or replace function recall._weights_definition(
    p_weights double precision [],
    p_channels text []
)
returns jsonb
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_names text [] := p_channels || '{phrases,prior}'::text [];
    v_least jsonb := '{}';
    v_own jsonb;
    v_lent jsonb;
begin
    select
        pg_catalog.jsonb_object_agg(n.name, w.own) filter (where w.own > 0),
        pg_catalog.jsonb_object_agg(n.name, w.lent) filter (where w.lent > 0)
    into v_own, v_lent
    from pg_catalog.unnest(v_names) with ordinality as n (name, i)
    cross join lateral (
        select
            pg_catalog.trim_scale(pg_catalog.round(p_weights[n.i]::numeric, 4)) as own,
            pg_catalog.trim_scale(pg_catalog.round(
                p_weights[n.i + pg_catalog.cardinality(v_names)]::numeric, 4
            )) as lent
    ) as w;
    -- What neighbours lend has to be looked for.
    select coalesce(pg_catalog.jsonb_object_agg(k.name, 0.0001), '{}') into v_least
    from pg_catalog.jsonb_object_keys(v_lent) as k (name);
    v_own := v_least || coalesce(v_own, '{}');
    return pg_catalog.jsonb_build_object(
        'fusion', 'scores',
        'channels', v_own - '{phrases,prior}'::text [],
        'fusion_options', pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
            'phrases', v_own -> 'phrases', 'prior', v_own -> 'prior', 'neighbours', v_lent
        ))
    );
end;
$$;

comment on function recall._weights_definition is
'p_weights: of p_channels, phrases and prior, first those of the hit itself, then those of its'
' neighbours.';
