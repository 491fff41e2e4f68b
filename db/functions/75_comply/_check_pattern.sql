-- Raises unless a pattern of a compliance rule compiles, matches something, and is quick.
create or replace function recall._check_pattern(p_pattern text)
returns void
language plpgsql
volatile
parallel safe
security definer
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
declare
    v_start timestamptz;
    v_text text;
begin
    if length(p_pattern) not between 1 and 1000 then
        raise exception 'p_pattern: must have 1 to 1000 characters, not %', length(p_pattern)
            using errcode = 'invalid_parameter_value', hint = 'Make it several rules.';
    -- A back reference makes matching exponential; everything else is matched by an automaton.
    elsif p_pattern ~ '^\*\*\*' or p_pattern ~ '\\[1-9]' then
        raise exception 'p_pattern: back references and directors (***) are not allowed'
            using errcode = 'invalid_parameter_value', hint = 'Write the repetition out.';
    end if;
    begin
        if '' ~* p_pattern then
            raise exception 'p_pattern: matches the empty text, so it would match everywhere'
                using errcode = 'invalid_parameter_value', hint = 'Use + in place of *, say.';
        end if;
        foreach v_text in array array[
            'a', '0', ' ', '的', 'aA1 ', 'a@a.', regexp_replace(p_pattern, '[^[:alnum:]]+', '', 'g')
        ] loop
            v_start := clock_timestamp();
            v_text := left(repeat(v_text, 10000), 10000);
            perform regexp_count(v_text, p_pattern, 1, 'i');
            if clock_timestamp() - v_start > interval '1 s' then
                raise exception 'p_pattern: takes more than a second for 10,000 characters'
                    using
                        errcode = 'invalid_parameter_value',
                        hint = 'Bound what repeats, and anchor it at a word: \m.';
            end if;
        end loop;
    exception when invalid_regular_expression then
        raise exception 'p_pattern: %', sqlerrm
            using
                errcode = 'invalid_parameter_value',
                hint = 'See "Regular Expression Details" in the manual of PostgreSQL.';
    end;
end;
$$;

comment on function recall._check_pattern is
'Raises 22023 for a pattern that is too long, does not compile, matches the empty text, has back'
' references, or takes more than a second for 10,000 characters of one of a few kinds.';
