-- Whether a Markdown text begins with YAML between lines of ---.
create or replace function recall._has_front_matter(p_content text)
returns boolean
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
begin
    return left(p_content, 3) = '---'
    and left(p_content, 20000)
    ~ '^---[ \t\r]*\n[a-zA-Z_][-a-zA-Z0-9_ ]*:.*\n(---|\.\.\.)[ \t\r]*(\n|$)';
end;
$$;

comment on function recall._has_front_matter is
'The first line is ---, the next is a key, and --- or ... closes it within 20,000 characters.';
