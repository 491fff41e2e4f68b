-- How many characters an answer is to take, unless there is reason for more.
create or replace function recall._usual_chars(p_options jsonb)
returns integer
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return least(
        (p_options ->> 'usual_chars')::integer, (p_options ->> 'max_chars')::integer
    );
end;
$$;

comment on function recall._usual_chars is 'usual_chars of options.answer, at most its max_chars.';
