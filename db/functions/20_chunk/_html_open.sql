-- The lists (l), definition lists (d) and quotes (q) that are open after a tag, outermost first.
create or replace function recall._html_open(p_open text, p_tag text, p_closing boolean)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_mark text := case
        when p_tag in ('ul', 'ol') then 'l'
        when p_tag = 'dl' then 'd'
        when p_tag = 'blockquote' then 'q'
    end;
begin
    return case
        when v_mark is null then p_open
        when not p_closing then left(p_open || v_mark, 50)
        when right(p_open, 1) = v_mark then left(p_open, -1)
        else p_open
    end;
end;
$$;

comment on function recall._html_open is
'p_open: before the tag. At most 50, and a tag closes only what was opened last.';
