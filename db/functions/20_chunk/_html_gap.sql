-- The line breaks between the block before a tag and the one after it.
create or replace function recall._html_gap(p_tag text, p_gap text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return case
        when p_gap = e'\n\n' or p_tag not in ('br', 'li', 'tr', 'dd', 'option') then e'\n\n'
        else e'\n'
    end;
end;
$$;

comment on function recall._html_gap is
'One break for a line, list item or row, two for others. p_gap: what the tags before called for.';
