-- Tells in a result's channels by whom the question's vector was.
create or replace function recall._name_query_vector(
    p_channels jsonb,
    p_product_id integer,
    p_requests recall._request []
)
returns jsonb
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_query_vector jsonb := (
        select r.query_vector
        from pg_catalog.unnest(p_requests) as r
        where r.product_id = p_product_id
    );
begin
    if p_channels ? 'vector' or v_query_vector ? 'fallback' then
        return p_channels || pg_catalog.jsonb_build_object(
            'vector', coalesce(p_channels -> 'vector', '{}') || coalesce(v_query_vector, '{}')
        );
    end if;
    return p_channels;
end;
$$;

comment on function recall._name_query_vector is
'p_channels, where vector has the keys of the product''s query_vector too, by and fallback; the'
' latter also where the channel did not find the chunk.';
