-- Raises where hits or weights are none that a fusion can add up.
create or replace function recall._check_hits(p_hits recall.hit [], p_weights jsonb)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if exists (
        select
        from unnest(p_hits) as h
        where
            h.chunk_id is null or h.channel is null
            or h.score is null or h.score not between -1e300 and 1e300
    ) then
        raise exception 'p_hits: must be hits with a chunk_id, a channel and a finite score'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as array(select h from recall.by_bm25(…) as h).';
    end if;
    perform recall._check_scores('p_weights', p_weights, 0);
end;
$$;

comment on function recall._check_hits is 'Raises 22023, naming the argument.';

grant execute on function recall._check_hits to recall_reader;
