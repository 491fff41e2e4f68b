-- Lines of code in a fence that is longer than any in them; null where they are blank.
create or replace function recall._code_markdown(p_info text, p_lines text [])
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_code text := regexp_replace(rtrim(
        regexp_replace(array_to_string(p_lines, e'\n'), '^([ \t]*\n)+', ''), e' \t\n'
    ), chr(11), '', 'g');
    v_fence text := repeat('`', greatest(3, 1 + coalesce((
        select max(length(m.run[1])) from regexp_matches(v_code, '(`+)', 'g') as m (run)
    ), 0)));
begin
    return case when v_code <> '' then v_fence || p_info || e'\n' || v_code || e'\n' || v_fence end;
end;
$$;

comment on function recall._code_markdown is 'p_info: the language, or empty.';
