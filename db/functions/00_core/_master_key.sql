-- The master key that recall.unlock gave this session or transaction; null without one.
create or replace function recall._master_key()
returns bytea
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_digits text := current_setting('recall.master_key', true);
begin
    return case when v_digits ~ '^[0-9a-f]{64}$' then decode(v_digits, 'hex') end;
end;
$$;

comment on function recall._master_key is
'32 bytes. What a session set itself and is no key is none.';
