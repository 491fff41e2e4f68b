-- The kind of a block of HTML, upper case where it goes on with the block before.
create or replace function recall._html_kind(
    p_kind "char",
    p_content text,
    p_outer text,
    p_is_new boolean,
    p_last text
)
returns "char"
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_kind text := case
        when p_outer = 'caption' then 'p'
        when p_kind <> 'p' then p_kind::text
        when p_outer = 'br' then 'p'
        when p_outer <> '' and (p_is_new or p_last = p_outer) then p_outer
        when left(p_content, 2) = '- ' then 'l'
        when p_outer = 'q' then 'q'
        else 'p'
    end;
begin
    return (case
        when v_kind <> p_last or p_is_new then v_kind
        when v_kind in ('l', 't', 'd', 'q') or p_outer = 'br' then upper(v_kind)
        else v_kind
    end)::"char";
end;
$$;

comment on function recall._html_kind is
'p_kind: h, p, c or t (a row). p_outer: l, d or q, the outermost list, definition list or quote'
' that the block stands in; caption: of a table; br: after a line break. p_is_new: the first block'
' of a list, definition, quote or table. p_last: the kind of the block before.';
