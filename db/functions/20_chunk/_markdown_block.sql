-- A block of Markdown from its lines, with level and title where it is a heading.
create or replace function recall._markdown_block(
    p_ordinal integer,
    p_cut text,
    p_kind text,
    p_is_open boolean,
    p_lines text []
)
returns recall.text_block
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_content text := array_to_string(p_lines, '');
    v_title text;
    v_level integer := case when p_cut = 'f' then 0 end;
    v_kind text := p_kind;
begin
    if p_cut = 'h' then
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
    elsif p_kind = 'p' then
        v_kind := recall._paragraph_kind(v_content);
    end if;
    return (
        p_ordinal,
        (case
            when p_is_open then upper(p_kind) when v_kind = '' then 'p' else v_kind
        end)::"char",
        v_level,
        v_title,
        v_content,
        (case
            when p_cut in ('i', 'c', 't', 'f') then 'c' when p_cut = 'h' then 'h' else 'p'
        end)::"char"
    );
end;
$$;

comment on function recall._markdown_block is
'p_cut as from recall._markdown_kind, p_kind as of recall.text_block; p_is_open: it goes on with'
' the block before. Front matter has level 0. title: at most 500 characters; may be empty.';
