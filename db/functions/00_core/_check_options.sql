-- Raises where an object of options has a key that is not known, or a value that does not fit.
create or replace function recall._check_options(
    p_argument text,
    p_options jsonb,
    p_known jsonb
)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_option record;
    v_problem text;
begin
    if p_options is null or jsonb_typeof(p_options) <> 'object' then
        raise exception '%: must be a JSON object', p_argument
            using errcode = 'invalid_parameter_value', hint = 'Give ''{}'' for none.';
    end if;
    for v_option in
        select o.key, o.value, p_known -> o.key as known
        from jsonb_each(p_options) as o
        order by o.key collate "C"
    loop
        v_problem := recall._option_problem(v_option.value, v_option.known);
        if v_option.known is null and not p_known ? '*' then
            raise exception '%: there is no option "%"', p_argument, left(v_option.key, 100)
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'Options are ' || array_to_string(
                        array(select k from jsonb_object_keys(p_known) as k order by k), ', '
                    ) || '.';
        elsif v_problem is not null then
            raise exception '%: % must be %, not %',
                p_argument, v_option.key, v_problem, left(v_option.value::text, 100)
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'Leave it out for its default.';
        elsif v_option.known ? 'keys' then
            perform recall._check_options(
                format('%s: %s', p_argument, v_option.key), v_option.value,
                v_option.known -> 'keys'
            );
        end if;
    end loop;
end;
$$;

comment on function recall._check_options is
'p_known: key to what recall._option_problem takes, with "keys" for those of an object; a key "*"'
' lets others in too. Raises 22023, naming p_argument and the key.';

grant execute on function recall._check_options to recall_reader;
