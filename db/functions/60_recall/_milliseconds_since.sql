-- Milliseconds from a moment to now, to a hundredth.
create or replace function recall._milliseconds_since(p_start timestamptz)
returns numeric
language plpgsql volatile parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return pg_catalog.round(
        1000 * extract(epoch from pg_catalog.clock_timestamp() - p_start), 2
    );
end;
$$;

comment on function recall._milliseconds_since is
'Milliseconds from p_start to now.';
