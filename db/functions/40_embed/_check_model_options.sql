-- Raises where a model's options do not fit its provider.
create or replace function recall._check_model_options(
    p_provider text,
    p_kind text,
    p_options jsonb
)
returns void
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_key text;
begin
    if p_options is null or jsonb_typeof(p_options) <> 'object' then
        raise exception 'p_options: must be a JSON object'
            using errcode = 'invalid_parameter_value', hint = 'Give ''{}'' for none.';
    end if;
    foreach v_key in array array['timeout_ms', 'batch_size'] loop
        if p_options ? v_key and (p_options ->> v_key) !~ '^[1-9][0-9]{0,6}$' then
            raise exception 'p_options: % must be a whole number above 0, not %',
                v_key, p_options -> v_key
                using errcode = 'invalid_parameter_value', hint = 'Such as 30000, or 64.';
        end if;
    end loop;
    select k.key into v_key
    from jsonb_object_keys(p_options) as k (key)
    where k.key ~* '(api_?key|token|password|authorization)$';
    if found then
        raise exception 'p_options: % would be read by every reader', v_key
            using
                errcode = 'invalid_parameter_value',
                hint = 'select recall.set_secret(''name'', …), and {"secret": "name"} here.';
    end if;
    if p_provider = 'http' then
        if not exists (
            select from http_format
            where name = coalesce(p_options ->> 'format', 'openai') and kind = p_kind
        ) then
            raise exception 'p_options: there is no format "%" for %',
                p_options ->> 'format', p_kind
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'select name, kind from recall.http_format lists them.';
        end if;
        perform recall._require_origin(coalesce(p_options ->> 'url', ''));
    end if;
end;
$$;

comment on function recall._check_model_options is
'Raises 22023 for options that are no object, hold what looks like a key, or do not fit the'
' provider; 42501 for a url outside recall.http_origin.';
