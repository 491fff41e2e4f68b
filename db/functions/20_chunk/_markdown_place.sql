-- The kind of the block that a line of Markdown stands in, upper case where that block is open.
create or replace function recall._markdown_place(
    p_line text,
    p_bare text,
    p_kind text,
    p_block text,
    p_closed boolean
)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_first text := left(p_bare, 1);
    v_is_break boolean := v_first in ('-', '*', '_') and length(p_bare) > 2
        and btrim(translate(p_bare, e' \t', ''), v_first) = '' and length(p_bare) < 1000;
    v_is_item boolean := not v_is_break and p_bare ~ '^([-*+]|[0-9]{1,9}[.)])([ \t]|$)';
begin
    return case
        when p_kind = 'h' then 'h'
        when p_block = 'l' and (
            v_is_item
            or p_line ~ '^(  |\t)'
            or p_kind = 'p' and not p_closed and not v_is_break and v_first <> '>'
        ) then 'L'
        when v_is_item and p_kind <> 'i' and (
            p_closed or p_block <> 'p'
            -- Of lists only these may begin without a blank line below a paragraph.
            or p_line ~ '^ {0,3}([-*+]|1[.)])[ \t]+[^ \t]'
        ) then 'l'
        when v_first = '>' and p_kind <> 'i' then
            case when p_block = 'q' and not p_closed then 'Q' else 'q' end
        when p_block = 'q' and p_kind = 'p' and not p_closed then 'Q'
        when p_kind = 'c' then
            case when v_first = '<' and p_bare !~* '^<pre' then 'x' else 'c' end
        when p_kind = 't' then case when p_block = 't' and not p_closed then 'T' else 't' end
        when p_kind = 'i' then case when p_block = 'c' and not p_closed then 'C' else 'c' end
        when v_is_break then 'x'
        when v_first = ':' and p_block in ('p', 'd') and p_bare ~ '^:[ \t]' then 'D'
        when p_block in ('p', 'd') and not p_closed then upper(p_block)
        else 'p'
    end;
end;
$$;

comment on function recall._markdown_place is
'As of recall.text_block. p_kind: of the line, from recall._markdown_kind. p_block: the kind of the'
' block before the line, p_closed: whether a blank line, a heading or the end of a fence came'
' between. D may also say that the paragraph above is a term and its block a definition.';
