-- Whether this session lets a provider rest, since it failed a moment ago, and why.
create or replace function recall._provider_rest(p_key text)
returns text
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_rest jsonb;
    v_left double precision;
begin
    v_rest := nullif(current_setting('recall._provider_rests', true), '')::jsonb -> p_key;
    v_left := (v_rest ->> 'until')::double precision - extract(epoch from clock_timestamp());
    return case
        when v_left > 0 then format('%s (asked again in %s s)', v_rest ->> 'error', ceil(v_left))
    end;
exception when data_exception then
    return null;
end;
$$;

comment on function recall._provider_rest is
'Null where it may be asked, else its error. The setting recall._provider_rests, of the session,'
' holds {"key": {"until": epoch, "error": …}}; whoever sets it harms his own session.';
