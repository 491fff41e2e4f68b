-- Raises where an argument that has to say something is null.
create or replace function recall._refuse_null(p_argument text, p_is_null boolean)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if p_is_null then
        raise exception '%: must not be null', p_argument
            using errcode = 'invalid_parameter_value', hint = 'Leave it out for its default.';
    end if;
end;
$$;

comment on function recall._refuse_null is 'Raises 22023, naming p_argument, where p_is_null.';

grant execute on function recall._refuse_null to recall_reader;
