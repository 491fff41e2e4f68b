-- Decodes the character references of HTML: named, decimal and hexadecimal.
create or replace function recall._decode_entities(p_text text)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_text text;
begin
    if strpos(p_text, '&') = 0 then
        return p_text;
    end if;
    -- Most texts have none but these, and a replacement is quick.
    v_text := replace(replace(p_text, '&lt;', '<'), '&gt;', '>');
    v_text := replace(replace(v_text, '&quot;', '"'), '&nbsp;', ' ');
    if v_text !~ '&(?!amp;)[a-zA-Z#]' and p_text !~ '&amp;(lt|gt|quot|nbsp);' then
        return replace(v_text, '&amp;', '&');
    end if;
    return (
        select
            string_agg(
                case
                    when p.ordinal = 1 then p.part
                    when e.characters is not null
                        then e.characters || substr(p.part, length(e.reference) + 1)
                    else '&' || p.part
                end,
                '' order by p.ordinal
            )
        from
            string_to_table(p_text, '&') with ordinality as p (part, ordinal),
            recall._html_reference(case when p.ordinal > 1 then left(p.part, 40) end) as e
    );
end;
$$;

comment on function recall._decode_entities is
'p_text with its references decoded once; unknown ones stay. Code points that are no characters'
' become U+FFFD, those of Windows-1252 between 128 and 159 the characters meant.';
