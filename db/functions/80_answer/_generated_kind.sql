-- What an element of recall._lines_and_code is in a generated text.
create or replace function recall._generated_kind(p_line text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return case
        when p_line !~ '\S' then 'blank'
        when p_line ~ '^[ \t]*(?:`{3,}[^`\n]*(?:\n|$)|~{3,})' then 'code'
        when p_line ~ '^(?:#{1,6} |\*\*[^*]+\*\*$)' then 'heading'
        when p_line ~ '^[ \t]*\|.*\|$' then 'row'
        when p_line ~ '[:：]\**(?:\s*\[[0-9, ]+\])*$'
            and pg_catalog.cardinality(recall._sentences(
                pg_catalog.regexp_replace(p_line, '^[ \t>]*[0-9]+[.)]', ''), 2000
            )) < 2
            then 'lead'
        else 'sentence'
    end;
end;
$$;

comment on function recall._generated_kind is
'blank, code, heading (of Markdown, or a bold line), row (of a table), lead (one sentence with a'
' colon behind it) or sentence.';
