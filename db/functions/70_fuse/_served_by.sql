-- What serves a channel for a request, in words, or why nothing does.
create or replace function recall._served_by(p_request recall._request, p_channel text)
returns text
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_channel recall.channel;
    v_text text;
begin
    select * into strict v_channel from channel where name = p_channel;
    if v_channel.explain_function_name is not null then
        execute format('select recall.%I($1)', v_channel.explain_function_name)
        into v_text
        using p_request;
    end if;
    return coalesce(v_text, v_channel.description);
end;
$$;

comment on function recall._served_by is
'The answer of the channel''s explain function, which takes the request and returns text; the'
' channel''s description where it has none.';
