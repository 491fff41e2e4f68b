-- Which of a strategy's engines can serve a request.
create or replace function recall._serving_engines(p_request recall._request, p_engines text [])
returns jsonb
language plpgsql
stable
parallel safe
security definer
set search_path from current
as $$
begin
    if p_engines = '{}' then
        return null;
    end if;
    return (
        select jsonb_object_agg(e.channel, e.name)
        from engine as e
        where e.name = any(p_engines) and recall._engine_trouble(e.name, p_request) is null
    );
end;
$$;

comment on function recall._serving_engines is
'Channel to engine, as recall._request has it; null for none.';
