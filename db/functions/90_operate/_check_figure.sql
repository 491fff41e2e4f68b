-- Checks what a private figure is asked for, without a look at the data.
create or replace function recall._check_figure(
    p_measure text,
    p_bound integer,
    p_since timestamptz,
    p_until timestamptz
)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if coalesce(p_measure not in ('found', 'score', 'probability', 'milliseconds'), true) then
        raise exception 'p_measure: there is no measure "%"', left(p_measure, 100)
            using
                errcode = 'invalid_parameter_value',
                hint = 'found, score, probability or milliseconds.';
    end if;
    perform recall._check_number('p_bound', p_bound, 1, 10000, 'Most sessions have a few answers.');
    perform recall._refuse_null('p_since', p_since is null);
    perform recall._refuse_null('p_until', p_until is null);
end;
$$;

comment on function recall._check_figure is
'Raises 22023.';
