-- About 200 characters around a place, without marks of Markdown, tags and addresses.
create or replace function recall._plain_context(p_before text, p_after text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_texts text [] := array[right(p_before, 500), left(p_after, 500)];
begin
    for i in 1 .. 2 loop
        v_texts[i] := regexp_replace(v_texts[i], '\]\([^()]*\)|</?[a-zA-Z!][^<>]*>', ' ', 'g');
        v_texts[i] := regexp_replace(v_texts[i], '[ \t\r\n*_`#>|!]+|\[|\]', ' ', 'g');
    end loop;
    return btrim(right(btrim(v_texts[1]), 200) || ' ' || left(btrim(v_texts[2]), 200));
end;
$$;

comment on function recall._plain_context is
'The last 200 characters of p_before and the first 200 of p_after, as plain text in one line.';
