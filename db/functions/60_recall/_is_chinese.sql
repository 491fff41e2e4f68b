-- Whether a chunk is Chinese: a heading, or a twelfth of its first 600 characters.
create or replace function recall._is_chinese(p_heading_path text [], p_content text)
returns boolean
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_content constant text := left(p_content, 600);
begin
    return array_to_string(p_heading_path, ' ') collate "C" ~ '[\u3400-\u9fff]{2}'
        -- A Chinese character has two octets more than a Latin one.
        or octet_length(v_content) - length(v_content) > length(v_content) / 6
        and v_content collate "C" ~ '[\u3400-\u9fff]';
end;
$$;

comment on function recall._is_chinese is
'p_heading_path and p_content: of recall.chunk.';
