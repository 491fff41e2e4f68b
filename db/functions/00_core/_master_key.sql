-- The master key that recall.unlock gave this session or transaction; null without one.
create or replace function recall._master_key()
returns bytea
language plpgsql stable parallel restricted security invoker set search_path = recall, pg_temp as $$
begin
    return decode(nullif(current_setting('recall.master_key', true), ''), 'hex');
exception
    -- What a session set itself.
    when invalid_parameter_value then
        return null;
end;
$$;

comment on function recall._master_key is
'32 bytes, if recall.unlock set it.';
