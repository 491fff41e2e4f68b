-- Gives the transaction, or the session, the master key that sealed fields are read and written by.
create or replace function recall.unlock(p_master_key text, p_is_local boolean default true)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    perform recall._check_master_key('p_master_key', p_master_key);
    perform recall._refuse_null('p_is_local', p_is_local is null);
    perform set_config('recall.master_key', coalesce(p_master_key, ''), p_is_local);
end;
$$;

comment on function recall.unlock is
'p_master_key: 32 bytes as hexadecimal digits; null takes it away. p_is_local: until the'
' transaction ends, else for the session. It stands in a setting of the session, which only this'
' session sees, and in no table. A statement''s text is seen in pg_stat_activity and in logs: hand'
' the key over as a parameter (\bind in psql), and set log_parameter_max_length to 0 where'
' statements are logged. A wrong key opens nothing. Raises 22023 for what is no key.';

grant execute on function recall.unlock to recall_reader;
