-- What a channel finds for a request of a united search, on all nodes.
create or replace function recall._channel_found(
    p_request recall._request,
    p_channel text,
    p_statement text
)
returns recall.hit []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set plan_cache_mode = force_generic_plan as $$
declare
    v_hits recall.hit [];
begin
    -- BM25's hits are those of all nodes already.
    if p_channel = 'bm25' then
        execute p_statement into v_hits using p_request;
        return v_hits;
    end if;
    return recall._hits_of_all(
        p_request, 'hits', concat_ws(' ', p_channel, p_request.max_hits, p_request.query),
        p_statement, p_request.max_hits,
        (select c.uses_bm25 from channel as c where c.name = p_channel)
    );
end;
$$;

comment on function recall._channel_found is
'p_statement: of recall._channel_sql.';
