-- A request's hits by the weighted sum of their scores, with what is known of the channels.
create or replace function recall._sum_channels(
    p_request recall._request,
    p_hits recall.hit [],
    p_strategy recall.strategy
)
returns setof recall.fused_hit
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_weights jsonb := p_strategy.channels;
    v_floors jsonb;
    v_tops jsonb := (
        select jsonb_object_agg(c.name, c.best_score) from channel as c where c.best_score > 0
    );
begin
    if p_request.query_embedding is not null and v_weights ? 'vector' then
        v_weights := v_weights || jsonb_build_object(
            'vector', (v_weights ->> 'vector')::double precision
            * (
                recall._initial_options('fusion_options') || p_strategy.fusion_options
                ->> 'model_vector'
            )::double precision
        );
    end if;
    -- What a channel of words does not find scores 0; a list cut short ends higher than that.
    select jsonb_object_agg(h.channel, 0) into v_floors
    from (
        select u.channel
        from unnest(p_hits) as u
        group by u.channel
        having count(*) < p_request.max_hits
    ) as h
    inner join channel as c on h.channel = c.name and coalesce(c.variant_of, c.name) <> 'vector';
    return query
    select *
    from recall.fuse_scores(p_hits, v_weights, coalesce(v_floors, '{}'), coalesce(v_tops, '{}'));
end;
$$;

comment on function recall._sum_channels is
'recall.fuse_scores, where a channel of words that found fewer than max_hits has floor 0, one with'
' a best_score that for its top, and vector weighs model_vector times as much where the vector is'
' the model''s own.';
