-- What serves a channel for a request, in words, or why nothing does.
create or replace function recall._served_by(
    p_request recall._request,
    p_channel text,
    p_engines text []
)
returns text
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_channel recall.channel;
    v_engine recall.engine;
    v_text text;
begin
    select * into v_engine from engine where channel = p_channel and name = any(p_engines);
    if v_engine.name = p_request.engines ->> p_channel then
        return format(
            '%s: %s, index %s', v_engine.name, v_engine.description,
            recall._engine_index_name(v_engine.name, p_request.product_id)
        );
    end if;
    select * into strict v_channel from channel where name = p_channel;
    if v_channel.explain_function_name is not null then
        execute format('select recall.%I($1)', v_channel.explain_function_name)
        into v_text
        using p_request;
    end if;
    return coalesce(v_text, v_channel.description) || case
        when v_engine.name is null then ''
        else format(
            '; not %s: %s', v_engine.name, recall._engine_trouble(v_engine.name, p_request)
        )
    end;
end;
$$;

comment on function recall._served_by is
'The engine that serves the channel, if the request has one. Else the answer of the channel''s'
' explain function, which takes the request and returns text, or the channel''s description where'
' it has none; and why its engine of p_engines does not serve.';
