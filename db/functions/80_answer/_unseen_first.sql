-- Sources with those last that the asker has read already.
create or replace function recall._unseen_first(p_sources recall._source [], p_seen jsonb)
returns recall._source []
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    return array(
        select p_sources[n]
        from pg_catalog.generate_subscripts(p_sources, 1) as n
        order by p_seen @> pg_catalog.to_jsonb((p_sources[n]).chunk_id), n
    );
end;
$$;

comment on function recall._unseen_first is
'p_sources in their order, but after the others those whose chunk_id is in p_seen, a JSON array.';
