-- Whether a chunk is Chinese: a heading, or a twelfth of its first 600 characters.
create or replace function recall._is_chinese(p_heading_path text [], p_content text)
returns boolean
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_headings constant text := array_to_string(p_heading_path, ' ');
    v_content constant text := left(p_content, 600);
    v_prose text;
begin
    if
        v_headings collate "C" ~ '[\u3400-\u9fff]{2}'
        -- A Chinese character has two octets more than a Latin one.
        or octet_length(v_content) - length(v_content) > length(v_content) / 6
        and v_content collate "C" ~ '[\u3400-\u9fff]'
    then
        return true;
    end if;
    if v_headings <> '' then
        return false;
    end if;
    v_prose := case
        when strpos(v_content, '```') = 0 then v_content
        else regexp_replace(v_content, '```.*?(```|$)', '', 'g')
    end;
    return case
        when
            (
                octet_length(v_content) = length(v_content)
                or v_content collate "C" !~ '[\u3400-\u9fff]{2}'
            )
            and length(v_prose) > length(v_content) / 2
            and regexp_count(v_prose collate "C", '[][{}<>=_|;/\\#$*+"`]') < 0.08 * length(v_prose)
            then false
    end;
end;
$$;

comment on function recall._is_chinese is
'p_heading_path and p_content: of recall.chunk. Null, of no language, where it is not and has no'
' heading, but a Chinese word, mostly fenced code, or a twelfth of its characters are signs of code'
' and tables.';
