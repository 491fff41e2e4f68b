-- Asks a provider that was busy no more for a while, so that not every search waits in vain.
create or replace function recall._pause_when_busy(
    p_key text,
    p_sqlstate text,
    p_error text,
    p_retry_after interval
)
returns void
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_pauses jsonb := '{}';
begin
    if recall._provider_failure(p_sqlstate) is distinct from 'busy' then
        return;
    end if;
    begin
        v_pauses := coalesce(
            nullif(current_setting('recall._provider_pauses', true), '')::jsonb, '{}'
        );
    exception when data_exception then
        null;
    end;
    perform set_config('recall._provider_pauses', (v_pauses || jsonb_build_object(
        p_key, jsonb_build_object(
            'until', extract(epoch from clock_timestamp()
                + greatest(interval '30 seconds', p_retry_after)),
            'error', left(p_error, 150)
        )
    ))::text, false);
end;
$$;

comment on function recall._pause_when_busy is
'After RC429 and RC503 recall._why_paused(p_key) gives p_error for 30 s, or as long as Retry-After'
' asks. Nothing is written: a setting of the session remembers it, also on a standby.';
