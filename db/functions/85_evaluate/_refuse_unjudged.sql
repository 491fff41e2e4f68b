-- Raises where a golden set has nothing to measure by.
create or replace function recall._refuse_unjudged(p_golden_set text)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    raise exception 'p_golden_set: no question of "%" has a relevant document', p_golden_set
        using
            errcode = 'object_not_in_prerequisite_state',
            hint = 'select * from recall.golden_sets() tells how many have;'
                || ' recall.load_golden_set adds some.';
end;
$$;

comment on function recall._refuse_unjudged is
'Raises 55000, always.';
