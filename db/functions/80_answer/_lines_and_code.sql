-- The lines of a text, trimmed at their end; a block of code from fence to fence is one.
create or replace function recall._lines_and_code(p_text text)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_line text;
    v_fence text;
    v_code text [];
    v_lines text [] := '{}';
begin
    foreach v_line in array pg_catalog.string_to_array(
        pg_catalog.regexp_replace(p_text, '\r\n?', e'\n', 'g'), e'\n'
    ) loop
        v_line := pg_catalog.rtrim(v_line, e' \t');
        if v_fence is null then
            v_fence := pg_catalog.substring(v_line, '^[ \t]*(`{3,}(?=[^`]*$)|~{3,})');
            v_code := array[v_line];
            if v_fence is null then
                v_lines := pg_catalog.array_append(v_lines, v_line);
            end if;
        else
            v_code := pg_catalog.array_append(v_code, v_line);
            if v_line ~ ('^[ \t]*' || v_fence || '[`~]*$') then
                v_lines := pg_catalog.array_append(
                    v_lines, pg_catalog.array_to_string(v_code, e'\n')
                );
                v_fence := null;
            end if;
        end if;
    end loop;
    if v_fence is not null then
        v_lines := pg_catalog.array_append(v_lines, pg_catalog.array_to_string(v_code, e'\n'));
    end if;
    return v_lines;
end;
$$;

comment on function recall._lines_and_code is
'Code whose fence is not closed ends with the text; it is one too.';
