-- What recall._give_state gave for the same request of the same role, up to an hour ago.
create or replace function recall._take_state(p_request text, p_given text)
returns jsonb
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_text text := split_part(p_given, '.', 1);
    v_given jsonb;
begin
    if p_given <> v_text || '.' || recall._agent_mark(p_request || v_text) then
        return null;
    end if;
    v_given := convert_from(decode(v_text, 'base64'), 'UTF8')::jsonb;
    return case
        when (v_given ->> 'at')::bigint >= extract(epoch from now()) - 3600 then v_given
    end;
end;
$$;

comment on function recall._take_state is
'{at, state}; null for what was changed, was given for another request or to another role, or is'
' older than an hour.';

grant execute on function recall._take_state to recall_reader;
