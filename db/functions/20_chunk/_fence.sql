-- What closes the code that a line of Markdown opens; null where it opens none.
create or replace function recall._fence(p_bare text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_tag text;
begin
    if left(p_bare, 1) <> '<' then
        return substring(
            p_bare
            from '^(?:(?:[-*+>]|[0-9]{1,9}[.)])[ \t]*)*(`{3,}(?=[^`]*$)|~{3,})'
        );
    end if;
    v_tag := lower(substring(left(p_bare, 10) from '^<(!--|[a-zA-Z]+)'));
    if v_tag = '!--' then
        v_tag := '-->';
    elsif v_tag in ('pre', 'script', 'style') then
        v_tag := '</' || v_tag || '>';
    else
        return null;
    end if;
    return case when strpos(lower(p_bare), v_tag) = 0 then v_tag end;
end;
$$;

comment on function recall._fence is
'A run of backticks or tildes, --> for an HTML comment, or the closing tag of pre, script or style;'
' null too where the same line closes it.';
