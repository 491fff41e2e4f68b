-- Prose of a document without what only its own site understands: tags, anchors, relative links.
create or replace function recall._inline_markdown(p_content text, p_url text)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_code constant text := '`[^`]+`(?!`)|``[^`]+(?:`[^`]+)*``(?!`)';
    v_target constant text := '[^\s()<>\\]*(?:\([^\s()<>\\]*\)[^\s()<>\\]*)*';
    v_tags constant text := '^</?(a|abbr|article|aside|b|big|blockquote|br|button|caption|center'
    || '|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|ins'
    || '|kbd|li|mark|nav|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub'
    || '|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|video)([ \t\n/][^<>]*)?>$';
begin
    -- Code and brackets alone stay as they are.
    if
        translate(p_content, '&<{|', '') = p_content
        and strpos(p_content, '](') = 0 and strpos(p_content, '[^') = 0
    then
        return p_content;
    end if;
    return (
        select string_agg(
            case
                when m.token ~ '^`+[^`]' then m.token
                when m.target is not null and m.label ~ '^[ \t]*$' then ''
                when m.target is not null and left(m.token, 1) = '!'
                    then case when u.url ~* '^http' then '[' || m.label || '](' || u.url || ')' end
                when m.target is not null
                    then coalesce('[' || m.label || '](' || u.url || ')', m.label)
                when m.token !~ '[<{[&]' then replace(m.token, '|', '\|')
                when m.token ~* v_tags
                    then case when m.token ~* '^</?(br|p|li|tr|td|th|div)[ \t/>]' then ' ' end
                when m.token ~ '^<https?:' then btrim(m.token, '<>')
                when m.token ~ '^<!--.*-->$' or m.token ~ '^\{[{#/%:].*\}$' or m.token ~ '^\[\^'
                    then null
                when strpos(m.token, '&') > 0
                    then replace(recall._decode_entities(m.token), '|', '\|')
                else replace(m.token, '|', '\|')
            end,
            '' order by m.n
        )
        from (
            select r.found[1] as token, l.parts[1] as label, l.parts[2] as target, r.n
            from regexp_matches(
                case when strpos(p_content, '<') > 0 then regexp_replace(
                    p_content,
                    '(^|\n)[ \t]*</?[A-Z][a-zA-Z]*([ \t][^<>]*)?>[ \t]*(?=\n|$)', '\1', 'g'
                ) else p_content end,
                v_code
                || '|!?\[(?:[^][\\`]|\\[!-/:-@[-`{-~]|' || v_code || ')*\]\(<?' || v_target
                || '>?(?:[ \t]+"[^"]*")?[ \t]*\)(?:\{[^{}]*\})?'
                || '|<!--[^<>]*-->|</?[a-zA-Z][^<>]*>'
                || '|\{\{[^{}]*\}\}|\{[#:][^{}\s]+\}|\{/\*[^{}]*\*/\}|\{%[^{}]*%\}'
                || '|\[\^[^][ ]+\]:?|\\[!-/:-@[-`{-~]|`+|[^][\\`!<{]+|.|\n',
                'g'
            ) with ordinality as r (found, n)
            cross join lateral (select recall._link_parts(r.found[1]) as parts offset 0) as l
        ) as m
        cross join lateral recall._absolute_url(m.target, p_url) as u (url)
    );
end;
$$;

comment on function recall._inline_markdown is
'Code and absolute links stay, relative links are made absolute by p_url or are their text, images'
' are links or left out; comments, tags of HTML, template tags, anchors and marks of footnotes go.';
