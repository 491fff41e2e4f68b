-- A setting of conversations that is a length of time, or its default.
create or replace function recall._chat_setting(p_name text)
returns interval
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_value text := pg_catalog.current_setting('recall.' || p_name, true);
begin
    if coalesce(v_value, '') = '' then
        return case p_name
            when 'session_expiry' then interval '1 day' else interval '90 days'
        end;
    end if;
    return v_value::interval;
exception
    when invalid_datetime_format or datetime_field_overflow then
        raise exception 'recall.%: "%" is no length of time', p_name, v_value
            using
                errcode = 'invalid_parameter_value',
                hint = format('alter database … set recall.%s = ''1 day''.', p_name);
end;
$$;

comment on function recall._chat_setting is
'recall.session_expiry (1 day), how long a session may rest before a message begins a new'
' context; recall.session_retention (90 days), how long a session that rests is kept. Raises'
' 22023 for a value that is no interval.';
