-- The first strategies that a learning tries, wherever it starts.
create or replace function recall._grid_trials(p_channels text [])
returns setof jsonb
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_small jsonb := (
        select coalesce(
            jsonb_object_agg(c.name, case c.name when 'document_keyword' then 0.3 else 0.1 end),
            '{}'
        )
        from pg_catalog.unnest(p_channels) as c (name)
        where c.name not in ('bm25', 'vector', 'learned_vector', 'known_question')
    );
    v_absent text [] := array(
        select v.name
        from (values ('vector'), ('learned_vector')) as v (name)
        where v.name <> all(p_channels)
    );
begin
    return query
    select jsonb_build_object(
        'fusion', 'scores',
        'channels', v_small || '{"bm25": 1}' || (
            jsonb_build_object('vector', w.vector, 'learned_vector', w.vector * 0.5) - v_absent
        )
        || case when o.known > 0 then jsonb_build_object('known_question', o.known) else '{}' end,
        'fusion_options', jsonb_build_object(
            'phrases', o.phrases, 'neighbours', o.neighbours, 'prior', o.prior
        )
    )
    from (values (0), (0.3), (0.6), (1), (1.5), (2.5), (5)) as w (vector)
    cross join (
        values
        (0, 0, 0, 0), (0.6, 0, 0, 0), (1.5, 0, 0, 0), (0, 0.2, 0, 0), (0.6, 0.2, 0, 0),
        (1.5, 0.2, 0, 0), (0.6, 0.4, 0, 0), (0.6, 0.2, 1, 0), (0.6, 0.2, 3, 0),
        (0.6, 0.2, 0, 0.5), (0.6, 0.2, 1, 0.5), (0.6, 0.2, 3, 0.5), (0.6, 0.2, 10, 0.5)
    ) as o (phrases, neighbours, known, prior)
    where
        (w.vector = 1 or 'vector' = any(p_channels))
        and (o.known = 0 or 'known_question' = any(p_channels));
    return query
    select jsonb_build_object(
        'fusion', 'rrf', 'rrf_k', k.rrf_k,
        'channels', v_small || '{"bm25": 1}' || (
            jsonb_build_object('vector', w.vector, 'learned_vector', w.vector * 0.5) - v_absent
        )
    )
    from (values (0.5), (1), (2), (4)) as w (vector)
    cross join (values (10), (60)) as k (rrf_k)
    where w.vector = 1 or 'vector' = any(p_channels);
    return query
    select jsonb_build_object(
        'fusion', 'rrf', 'rrf_k', 10, 'channels', jsonb_build_object(c.name, 1)
    )
    from pg_catalog.unnest(p_channels) as c (name);
end;
$$;

comment on function recall._grid_trials is
'Definitions: fusion by scores with vectors from nothing to five times BM25, with and without'
' phrases and neighbours, known questions and prior; fusion by rank with constants 10 and 60; each'
' channel alone.';
