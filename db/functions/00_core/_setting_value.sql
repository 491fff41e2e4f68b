-- A setting of the whole database.
create or replace function recall._setting_value(p_name text)
returns text
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return (select coalesce(value, initial) from setting where name = p_name);
end;
$$;

comment on function recall._setting_value is
'Of recall.setting: the value, or what holds initially.';

grant execute on function recall._setting_value to recall_reader;
