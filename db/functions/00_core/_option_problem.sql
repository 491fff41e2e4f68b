-- What an option has to be, in words, where its value is not that; null where it is.
create or replace function recall._option_problem(p_value jsonb, p_known jsonb)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_type text := p_known ->> 'type';
    v_is text := jsonb_typeof(p_value);
    v_least numeric := (p_known ->> 'least')::numeric;
    v_most numeric := (p_known ->> 'most')::numeric;
begin
    return case
        when v_is = 'null' and p_known ? 'may_be_null' then null
        when v_type in ('whole', 'number') then
            case
                when
                    v_is = 'number'
                    and (v_type = 'number' or p_value::text ~ '^-?[0-9]+$')
                    and p_value::numeric between v_least and v_most
                    -- What no double precision holds is no weight.
                    and (p_value::numeric = 0 or abs(p_value::numeric) > 1e-300)
                    then null
                when v_type = 'whole'
                    then format('a whole number from %s to %s', v_least, v_most)
                else format('a number from %s to %s', v_least, v_most)
            end
        when p_known ? 'one_of' then
            case
                when v_is = 'string' and p_known -> 'one_of' ? (p_value #>> '{}') then null
                when
                    v_is = 'array' and v_type = 'array' and p_known -> 'one_of' @> p_value
                    then null
                when v_type = 'array' then format('an array of some of %s', p_known -> 'one_of')
                else format('one of %s', p_known -> 'one_of')
            end
        when v_is <> v_type then format('of type %s', v_type)
        when v_type = 'string' and length(p_value #>> '{}') not between 1 and 2000
            then 'a text of 1 to 2000 characters'
        when v_type = 'array' and p_value @? '$[*] ? (@.type() != "string")'
            then 'an array of texts'
    end;
end;
$$;

comment on function recall._option_problem is
'p_known: {"type": whole, number, string, boolean, array or object, "least", "most", "one_of",'
' "may_be_null"}, as recall._check_options takes it for a key.';

grant execute on function recall._option_problem to recall_reader;
