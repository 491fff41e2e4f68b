-- Why this session does not ask a provider for a while: its error of a moment ago.
create or replace function recall._why_paused(p_key text)
returns text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_pause jsonb;
    v_left double precision;
begin
    v_pause := nullif(current_setting('recall._provider_pauses', true), '')::jsonb -> p_key;
    v_left := (v_pause ->> 'until')::double precision - extract(epoch from clock_timestamp());
    if v_left > 0 then
        perform recall._provider_rested();
        return format('%s (asked again in %s s)', v_pause ->> 'error', ceil(v_left));
    end if;
    return null;
exception when data_exception then
    return null;
end;
$$;

comment on function recall._why_paused is
'Null where it may be asked. The setting recall._provider_pauses, of the session, holds {"key":'
' {"until": epoch, "error": …}}; whoever sets it harms his own session.';
