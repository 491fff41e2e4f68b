-- Sets, for the transaction, memory and join methods for passes over wide rows; gives what was set.
create or replace function recall._set_fit_planning(p_settings text [] default null)
returns text []
language plpgsql
volatile
parallel unsafe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_names text[] := array[
        'work_mem', 'enable_nestloop', 'enable_mergejoin', 'enable_sort', 'jit'
    ];
    v_settings text[] := coalesce(p_settings, array['128MB', 'off', 'off', 'off', 'off']);
    v_before text[];
begin
    for i in 1..5 loop
        v_before[i] := pg_catalog.current_setting(v_names[i]);
        perform pg_catalog.set_config(v_names[i], v_settings[i], true);
    end loop;
    return v_before;
end;
$$;

comment on function recall._set_fit_planning is
'Sets work_mem, enable_nestloop, enable_mergejoin, enable_sort and jit until the transaction'
' ends: to p_settings, or where null to what passes over vectors need, hashed. Gives the'
' settings before.';
