-- The images in a text, with what is said of them.
create or replace function recall.text_images(p_content text, p_format text default 'markdown')
returns setof recall.text_image
language plpgsql stable parallel safe security definer rows 10
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
begin
    perform recall._check_chunking(p_format, 800, 80);
    if recall._may_have_images(p_content, p_format) is not true then
        return;
    end if;
    return query
    select
        i.ordinal,
        i.place,
        case
            when i.url ~* '^data:' then i.url
            when length(i.url) > 2000 or i.url ~ '[\u0001-\u0020\u007f-\u00a0"<>\\^`{|}]'
                then null
            when i.url ~* '^[a-z][a-z0-9+.-]*:' and i.url !~* '^https?://' then null
            else i.url
        end,
        nullif(btrim(left(regexp_replace(i.alternative_text, '\s+', ' ', 'g'), 5000)), ''),
        nullif(btrim(left(regexp_replace(i.caption, '\s+', ' ', 'g'), 5000)), ''),
        i.context
    from (
        select * from recall._markdown_images(translate(p_content, e'\f', e'\n'))
        where p_format = 'markdown'
        union all
        select * from recall._html_images(p_content) where p_format = 'html'
    ) as i
    order by i.ordinal;
end;
$$;

comment on function recall.text_images is
'The images of p_content, in order, as recall.ingest_document keeps them. p_format: markdown'
' (![text](address "title"), ![text][label] with its definition, <img>; none in code), html or'
' text, which has none. url: as it stands, http, relative or a data address; null for other'
' schemes and for what no address holds. caption: of the figure, else the image''s title, else the'
' text behind it in italics or named as a figure. Linear in the length. Raises 22023 for another'
' format.';

grant execute on function recall.text_images to recall_reader;
