-- The words of a Markdown heading: without marks, anchors and the addresses of links.
create or replace function recall._heading_title(p_heading text)
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
    v_title text := regexp_replace(p_heading, '^#{1,6}([ \t]+|$)', '');
begin
    v_title := regexp_replace(v_title, '(^|[ \t]+)#+$', '');
    v_title := regexp_replace(v_title, '[ \t]*\{#[^{}]*\}$', '');
    v_title := regexp_replace(v_title, '!?\[([^][]*)\]\([^()]*\)', '\1', 'g');
    v_title := regexp_replace(v_title, '</?[a-zA-Z][^<>]*>|\*\*|__|`', '', 'g');
    return left(btrim(regexp_replace(v_title, '[ \t\r\n]+', ' ', 'g')), 500);
end;
$$;

comment on function recall._heading_title is 'At most 500 characters; may be empty.';
