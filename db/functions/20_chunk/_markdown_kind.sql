-- What a line of Markdown that is not blank begins or continues.
create or replace function recall._markdown_kind(
    p_line text,
    p_bare text,
    p_kind text,
    p_closed boolean,
    p_in_list boolean,
    p_only_line text
)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_first text := left(p_bare, 1);
begin
    return case
        when v_first = '#' and p_line ~ '^ {0,3}#{1,6}([ \t\r\n]|$)' then 'h'
        when
            (v_first in ('<', '~') or strpos(p_bare, '```') > 0)
            and recall._fence(p_bare) is not null
            then 'c'
        when
            v_first in ('=', '-')
            and p_kind = 'p'
            and not p_closed
            and length(p_bare) > 1
            and btrim(p_bare, v_first) = ''
            and p_line ~ '^ {0,3}[-=]'
            and p_only_line !~ '^[ \t]*([-*+>|#<]|[0-9]+[.)])'
            then 'u'
        when
            v_first in ('-', ':')
            and p_kind = 'p'
            and not p_closed
            and strpos(p_bare, '|') > 0
            and p_bare ~ '^[-:][-: |\t]*$'
            and p_only_line is not null
            then 'd'
        when v_first = '|' or p_kind = 't' and not p_closed and strpos(p_bare, '|') > 0 then 't'
        when
            not p_in_list
            and (p_kind in ('', 'i') or p_closed)
            and p_line ~ '^( {4}| {0,3}\t)'
            then 'i'
        else 'p'
    end;
end;
$$;

comment on function recall._markdown_kind is
'h heading, u underline of a heading, c opening of a fence, t table row, d line under the head of'
' a table without outer bars, i indented code, p prose. p_only_line: the line before, where the'
' block has no other. p_closed: a blank line, a heading or the end of a fence came before.';
