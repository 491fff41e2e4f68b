-- What follows a tag in HTML that begins with it; a > in a quoted attribute does not end it.
create or replace function recall._after_tag(p_part text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
declare
    v_end integer := strpos(p_part, '>');
begin
    if v_end = 0 then
        return null;
    elsif translate(left(p_part, v_end), '"''', '') = left(p_part, v_end) then
        return substr(p_part, v_end + 1);
    end if;
    return coalesce(
        substring(p_part from '^[^>"'']*(?:(?:"[^"]*"|''[^'']*'')[^>"'']*)*>(.*)$'),
        case
            when
                p_part !~ (
                    '^[^>"'']*(?:(?:"[^"]*"|''[^'']*'')[^>"'']*)*'
                    || '=[ \t\r\n]*("[^"]*|''[^'']*)$'
                )
                then substr(p_part, v_end + 1)
        end
    );
end;
$$;

comment on function recall._after_tag is
'Null where the tag does not end in p_part.';
