-- A block of Markdown from its lines, with level and title where it is a heading.
create or replace function recall._markdown_block(
    p_ordinal integer,
    p_kind text,
    p_lines text []
)
returns recall.text_block
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_title text;
    v_level integer := case when p_kind = 'f' then 0 end;
begin
    if p_kind = 'h' then
        v_title := left(btrim(p_lines[1], e' \t\r\n'), 2000);
        if v_title ~ '^#{1,6}([ \t]|$)' then
            v_level := length(substring(v_title from '^#+'));
        else
            v_level := case when left(ltrim(p_lines[2]), 1) = '=' then 1 else 2 end;
        end if;
        -- Its words, without marks, anchors and the addresses of links.
        v_title := regexp_replace(v_title, '^#{1,6}([ \t]+|$)', '');
        v_title := regexp_replace(v_title, '(^|[ \t]+)#+$', '');
        v_title := regexp_replace(v_title, '[ \t]*\{#[^{}]*\}$', '');
        v_title := regexp_replace(v_title, '!?\[([^][]*)\]\([^()]*\)', '\1', 'g');
        v_title := regexp_replace(v_title, '</?[a-zA-Z][^<>]*>|\*\*|__|`', '', 'g');
        v_title := left(btrim(regexp_replace(v_title, '[ \t\r\n]+', ' ', 'g')), 500);
    end if;
    return (
        p_ordinal,
        (case when p_kind = 'i' then 'c' when p_kind = '' then 'p' else p_kind end)::"char",
        v_level,
        v_title,
        array_to_string(p_lines, '')
    );
end;
$$;

comment on function recall._markdown_block is
'p_kind as from recall._markdown_kind; indented code becomes kind c. Front matter has level 0.'
' title: at most 500 characters; may be empty.';
