-- Changes a setting of the whole database.
create or replace function recall.set_setting(p_name text, p_value text default null)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_type text := (select type from setting where name = p_name);
    v_fits boolean := false;
begin
    if v_type is null then
        raise exception 'p_name: there is no setting "%"', p_name
            using
                errcode = 'undefined_object',
                hint = 'select name, description from recall.setting lists them.';
    end if;
    begin
        v_fits := case v_type
            when 'boolean' then p_value::boolean is not null
            when 'integer' then p_value ~ '^[0-9]{1,5}$'
            else p_value::interval between '0' and '1000 years'
        end;
    exception
        when invalid_text_representation or invalid_datetime_format or datetime_field_overflow then
            null;
    end;
    if p_value is not null and not v_fits then
        raise exception 'p_value: must be of type %, not "%"', v_type, left(p_value, 100)
            using
                errcode = 'invalid_parameter_value',
                hint = 'on or off; 0 to 99999; a time from 0 to ''1000 years''.';
    end if;
    update setting set value = p_value where name = p_name;
end;
$$;

comment on function recall.set_setting is
'Sets a row of recall.setting for all sessions; p_value null: back to what held initially. Raises'
' 42704 for an unknown name, 22023 for a value that does not fit.';

grant execute on function recall.set_setting to recall_admin;
