-- Lets a provider rest in this session, so that not every search waits for it in vain.
create or replace function recall._rest_provider(
    p_key text,
    p_error text,
    p_seconds double precision
)
returns void
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_rests jsonb := '{}';
begin
    begin
        v_rests := coalesce(
            nullif(current_setting('recall._provider_rests', true), '')::jsonb, '{}'
        );
    exception when data_exception then
        null;
    end;
    perform set_config('recall._provider_rests', (v_rests || jsonb_build_object(
        p_key, jsonb_build_object(
            'until', extract(epoch from clock_timestamp()) + p_seconds,
            'error', left(p_error, 150)
        )
    ))::text, false);
end;
$$;

comment on function recall._rest_provider is
'For p_seconds recall._provider_rest(p_key) gives p_error. Nothing is written: a setting of the'
' session remembers it, also on a standby.';
