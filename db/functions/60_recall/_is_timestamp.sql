-- Whether a text can be read as a time.
create or replace function recall._is_timestamp(p_text text)
returns boolean
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    perform p_text::timestamptz;
    return true;
exception
    when invalid_datetime_format or datetime_field_overflow or invalid_parameter_value
        or invalid_time_zone_displacement_value then
        return false;
end;
$$;

comment on function recall._is_timestamp is
'Whether p_text casts to timestamptz, in the session''s DateStyle and TimeZone.';
