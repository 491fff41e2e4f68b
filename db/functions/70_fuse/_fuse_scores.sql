-- Fusion scores: a weighted sum of the channels' scores; then phrases of the question, what the
-- page has answered before, and what the neighbours of a chunk got.
create or replace function recall._fuse_scores(
    p_request recall._request,
    p_hits recall.hit [],
    p_strategy recall.strategy
)
returns setof recall.fused_hit
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_options jsonb := p_strategy.fusion_options;
    v_pool integer := coalesce((v_options ->> 'pool')::integer, 50);
    v_phrases double precision := coalesce((v_options ->> 'phrases')::double precision, 0);
    v_prior double precision := coalesce((v_options ->> 'prior')::double precision, 0);
    v_neighbours jsonb := coalesce(v_options -> 'neighbours', '0');
    v_weights jsonb := p_strategy.channels;
    v_floors jsonb;
    v_tops jsonb := (
        select jsonb_object_agg(c.name, c.best_score) from channel as c where c.best_score > 0
    );
    v_fused recall.fused_hit [];
begin
    if p_request.query_embedding is not null and v_weights ? 'vector' then
        v_weights := v_weights || jsonb_build_object(
            'vector', (v_weights ->> 'vector')::double precision
            * coalesce((v_options ->> 'model_vector')::double precision, 1)
        );
    end if;
    -- What a channel of words does not find scores 0; a list cut short ends higher than that.
    select jsonb_object_agg(h.channel, 0) into v_floors
    from (
        select u.channel
        from unnest(p_hits) as u
        where u.channel <> all(
            select c.name from channel as c where coalesce(c.variant_of, c.name) = 'vector'
        )
        group by u.channel
        having count(*) < p_request.max_hits
    ) as h;
    v_fused := array(
        select f
        from recall.fuse_scores(
            p_hits, v_weights, coalesce(v_floors, '{}'), coalesce(v_tops, '{}')
        ) as f
    );
    if v_phrases > 0 and length(p_request.terms) > 1 then
        v_fused := recall._add_phrases(p_request, v_fused, v_phrases, v_pool);
    end if;
    if v_prior > 0 then
        v_fused := recall._add_prior(p_request, v_fused, v_prior);
    end if;
    if v_neighbours <> '0' then
        v_fused := recall._add_neighbours(p_request, v_fused, v_neighbours, v_pool);
    end if;
    return query select * from unnest(v_fused);
end;
$$;

comment on function recall._fuse_scores is
'A function of recall.fusion: recall.fuse_scores, recall._add_phrases, recall._add_prior,'
' recall._add_neighbours, as the strategy''s fusion_options say. A channel of words that found'
' fewer than max_hits has floor 0.';
