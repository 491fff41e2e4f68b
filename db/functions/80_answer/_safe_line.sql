-- A line of Markdown outside of blocks of code, of which only harmless marks are left.
create or replace function recall._safe_line(p_line text, p_in_table boolean)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_code constant text := '`[^`]+`(?!`)|``[^`]+(?:`[^`]+)*``(?!`)';
    v_target constant text := '[^\s()<>\\]*(?:\([^\s()<>\\]*\)[^\s()<>\\]*)*';
begin
    if translate(p_line, '\`&<![]', '') = p_line then
        return p_line;
    -- Code, and marks of sources, that nothing can be taken for else.
    elsif
        translate(p_line, '\&<!', '') = p_line
        and p_line ~ '^([^][`]|`[^][`|]+`(?!`)|\[[0-9]+\](?![ \t]*[(:[]))*$'
    then
        return p_line;
    end if;
    return (
        select string_agg(
            case
                when
                    m.token ~ '^`+[^`]'
                    and (not p_in_table or strpos(m.token, '|') = 0)
                    and (strpos(m.token, ']:') = 0 or p_line !~ '^[^`]*\[')
                    then m.token
                when m.target <> '' and recall._markdown_url(m.target) is not null
                    then '[' || recall._safe_line(m.label, p_in_table) || ']('
                        || recall._markdown_url(m.target) || ')'
                -- What a backslash takes its meaning, or a code or link that is none.
                when m.token ~ '^\\.' then recall._html_text(substr(m.token, 2))
                when m.token ~ '^[[`\\&<\]]|^!$' and m.token !~ '^\[[^][]*\]$'
                    then recall._html_text(m.token)
                else m.token
            end,
            '' order by m.n
        )
        from (
            select r.found[1] as token, l.parts[1] as label, l.parts[2] as target, r.n
            from regexp_matches(
                p_line,
                v_code
                || '|\[(?:[^][\\`]|\\[!-/:-@[-`{-~]|' || v_code || ')*\]\(<?' || v_target
                || '>?(?:[ \t]+"[^"]*")?[ \t]*\)'
                || '|\\[!-/:-@[-`{-~]|`+'
                -- Brackets and ! that are no part of a link, image or definition.
                || '|\[[^][\\`&<!]*\](?![ \t]*[(:[])'
                || '|(?:[^][\\`&<!]|!(?!\[)|&(?=\w+=)|\](?![ \t]*[(:[]))+|.',
                'g'
            ) with ordinality as r (found, n)
            cross join lateral (select recall._link_parts(r.found[1]) as parts offset 0) as l
        ) as m
    );
end;
$$;

comment on function recall._safe_line is
'Code of one or two backticks stays, links whose target recall._markdown_url takes too; < & ! ] `'
' and backslashes with a meaning become character references. p_in_table: the line may be a row of'
' a table, where a bar ends code.';
