-- Tells in the channels of a result which of them an engine served.
create or replace function recall._name_engines(
    p_channels jsonb,
    p_chunk_id bigint,
    p_requests recall._request []
)
returns jsonb
language plpgsql
stable
parallel safe
security definer
set search_path from current
as $$
declare
    v_engines jsonb := p_requests[1].engines;
begin
    if cardinality(p_requests) > 1 then
        select r.engines into v_engines
        from chunk as c
        inner join unnest(p_requests) as r on c.product_id = r.product_id
        where c.id = p_chunk_id;
    end if;
    if v_engines is null then
        return p_channels;
    end if;
    return (
        select
            jsonb_object_agg(
                c.key,
                case
                    when v_engines ? c.key
                        then c.value || jsonb_build_object('engine', v_engines -> c.key)
                    else c.value
                end
            )
        from jsonb_each(p_channels) as c
    );
end;
$$;

comment on function recall._name_engines is
'p_channels of a chunk, {"bm25": {…}}, each with "engine" where the request of the chunk''s product'
' had one for it.';
