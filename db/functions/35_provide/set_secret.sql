-- Keeps an API key under a name, or forgets it.
create or replace function recall.set_secret(p_name text, p_secret text default null)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set client_min_messages = 'warning' as $$
declare
    v_secrets jsonb;
begin
    -- Plans that a session has shown to it (debug_print_plan) hold all keys.
    if p_name is null or p_name !~ '^[a-zA-Z0-9_.-]{1,63}$' then
        raise exception 'p_name: must be 1 to 63 letters, digits, points, dashes, underscores'
            using errcode = 'invalid_parameter_value', hint = 'Such as openai.';
    elsif p_secret !~ '^[!-~]+$' or length(p_secret) > 4000 then
        raise exception 'p_secret: must be 1 to 4000 printable characters without spaces'
            using errcode = 'invalid_parameter_value', hint = 'null forgets the key.';
    end if;
    -- Two at once would lose one of both.
    perform from _lock where name = 'secret' for update;
    select coalesce(jsonb_object_agg(s.name, s.secret), '{}') into v_secrets from _secret as s;
    v_secrets := jsonb_strip_nulls(v_secrets || jsonb_build_object(p_name, p_secret));
    perform set_config('recall._secrets', v_secrets::text, true);
    refresh materialized view _secret;
    perform set_config('recall._secrets', '', true);
end;
$$;

comment on function recall.set_secret is
'Keeps p_secret as p_name, for "secret" in a model''s options; null forgets it. Nobody is granted'
' to read it, and no dump holds it: set it again after a restore. Raises 22023 for a bad name or'
' key. Statements are logged where the server logs them: in psql hand it over by \bind.';

grant execute on function recall.set_secret to recall_admin;
