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
    select k.key into v_key
    from jsonb_each(case when jsonb_typeof(p_options) = 'object' then p_options end) as k
    where k.key ~* '(api_?key|token|password|authorization)$';
    if found then
        raise exception 'p_options: % would be read by every reader', v_key
            using
                errcode = 'invalid_parameter_value',
                hint = 'select recall.set_secret(''name'', …), and {"secret": "name"} here.';
    end if;
    -- What clients and providers of others' making take besides, they know.
    perform recall._check_options(
        'p_options', p_options,
        recall._model_options() || case
            when p_provider in ('http', 'in_process', 'pgml', 'rds_ai', 'rds_embedding') then '{}'
            else '{"*": {}}'
        end::jsonb
    );
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
