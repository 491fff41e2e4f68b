-- Whether a paragraph of Markdown is one: p, i an image alone, x nothing but markup.
create or replace function recall._paragraph_kind(p_content text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := btrim(p_content, e' \t\r\n');
begin
    if v_text !~ '^[<{![ie\\]' then
        return 'p';
    elsif
        v_text ~ (
            '^(import[ \t]+[^ \t\n].*[ \t]from[ \t]+["'']|import[ \t]+["'']'
            || '|export[ \t]+(const|default|function|let|\*|\{))'
        )
        or v_text ~ '^embed:[^ \t\n]*$'
    then
        return 'x';
    elsif v_text ~ '^!\[[^][]*\]\([^()]*\)(\{[^{}]*\})?$' then
        return 'i';
    elsif v_text !~ '^[<{[]' then
        return 'p';
    end if;
    v_text := regexp_replace(v_text, '\{\{[^{}]*\}\}|\{[#:/.%][^{}]*\}|\[\]\([^()]*\)', '', 'g');
    v_text := regexp_replace(v_text, '<!--([^-]|-(?!->))*-->', '', 'g');
    v_text := regexp_replace(v_text, '<img[ \t\n][^<>]*>', '!', 'g');
    v_text := regexp_replace(v_text, '</?[a-zA-Z][^<>]*>', '', 'g');
    return case btrim(v_text, e' \t\r\n') when '' then 'x' when '!' then 'i' else 'p' end;
end;
$$;

comment on function recall._paragraph_kind is
'Markup: comments, tags, template tags, anchors, imports and exports of MDX, embed: lines.';
