-- What channels weigh in a request, and between which scores theirs lie.
create or replace function recall._weigh_channels(
    p_request recall._request,
    p_hits recall.hit [],
    p_strategy recall.strategy
)
returns table (weights jsonb, floors jsonb, tops jsonb)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    weights := p_strategy.channels;
    if p_request.query_embedding is not null and weights ? 'vector' then
        weights := weights || jsonb_build_object(
            'vector', (weights ->> 'vector')::double precision
            * (
                recall._initial_options('fusion_options') || p_strategy.fusion_options
                ->> 'model_vector'
            )::double precision
        );
    end if;
    -- What a channel of words does not find scores 0; a list cut short ends higher than that.
    floors := (
        select jsonb_object_agg(h.channel, 0)
        from (
            select u.channel
            from unnest(p_hits) as u
            group by u.channel
            having count(*) < p_request.max_hits
        ) as h
        inner join channel as c
            on h.channel = c.name and coalesce(c.variant_of, c.name) <> 'vector'
    );
    tops := (
        select jsonb_object_agg(c.name, c.best_score) from channel as c where c.best_score > 0
    );
    -- The best by the few words of a question that are known in another language is no full score.
    if p_request.known_share is not null then
        tops := coalesce(tops, '{}') || (
            select coalesce(jsonb_object_agg(h.channel, h.best / p_request.known_share), '{}')
            from (
                select u.channel, max(u.score) as best
                from unnest(p_hits) as u
                where u.channel in ('bm25', 'fuzzy')
                group by u.channel
            ) as h
        );
    end if;
    return next;
end;
$$;

comment on function recall._weigh_channels is
'One row for recall._add_scores: a channel of words that found fewer than max_hits has floor 0, one'
' with a best_score that for its top, bm25 and fuzzy their best by the request''s known_share, and'
' vector weighs model_vector times as much where the vector is the model''s own. Null for no floors'
' or tops.';
