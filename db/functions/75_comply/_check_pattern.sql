-- Raises unless a pattern of a compliance rule compiles, matches something, and is quick.
create or replace function recall._check_pattern(p_pattern text)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_repetitions numeric;
begin
    if length(p_pattern) not between 1 and 1000 then
        raise exception 'p_pattern: must have 1 to 1000 characters, not %', length(p_pattern)
            using errcode = 'invalid_parameter_value', hint = 'Make it several rules.';
    -- A back reference makes matching exponential, lookaround quadratic; the rest is an automaton.
    elsif p_pattern ~ '^\*\*\*' or p_pattern ~ '\\[1-9]' then
        raise exception 'p_pattern: back references and directors (***) are not allowed'
            using errcode = 'invalid_parameter_value', hint = 'Write the repetition out.';
    elsif replace(replace(p_pattern, '\\', ''), '\(', '') ~ '\(\?[^:]' then
        raise exception 'p_pattern: lookaround, options and comments are not allowed'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Of what begins with (? only (?:…) is. Words are anchored by \m and \M.';
    end if;
    v_repetitions := recall._pattern_repetitions(p_pattern);
    if v_repetitions > 50 then
        raise exception 'p_pattern: repeats its parts up to % times, 50 are allowed',
            v_repetitions
            using
                errcode = 'invalid_parameter_value',
                hint = 'Nested repetitions multiply: a{1,20} in ( ){1,20} are 400.';
    elsif '' ~* p_pattern then
        raise exception 'p_pattern: matches the empty text, so it would match everywhere'
            using errcode = 'invalid_parameter_value', hint = 'Use + in place of *, say.';
    end if;
exception
    when invalid_regular_expression then
        raise exception 'p_pattern: %', sqlerrm
            using
                errcode = 'invalid_parameter_value',
                hint = 'See "Regular Expression Details" in the manual of PostgreSQL.';
end;
$$;

comment on function recall._check_pattern is
'Raises 22023 for a pattern that is too long, does not compile, matches the empty text, has back'
' references, lookaround or options, or whose recall._pattern_repetitions are more than 50.';
