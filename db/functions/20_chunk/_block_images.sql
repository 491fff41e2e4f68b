-- The images in a block of Markdown, of its own syntax and of HTML.
create or replace function recall._block_images(p_text text)
returns table (
    place integer,
    url text,
    label text,
    alternative_text text,
    title text,
    before text,
    after text
)
language plpgsql stable parallel safe strict security invoker rows 2
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_part text;
    v_place integer := 0;
    v_tag record;
    v_link text [];
    v_length integer;
    v_space text := '[ \t\r\n]';
begin
    -- Parts that begin with what begins an image, read each by itself.
    before := '';
    for v_part in
        select p.part
        from string_to_table(
            regexp_replace(
                replace(recall._mask_code_spans(translate(p_text, e'\x01', ' ')), '![', e'\x01!['),
                '<(?=img[ \t\r\n/>])', e'\x01<', 'gi'
            ), e'\x01'
        ) as p (part)
    loop
        url := null;
        label := null;
        title := null;
        v_length := 0;
        if lower(left(v_part, 4)) = '<img' then
            v_tag := recall._image_tag('img' || substr(v_part, 5));
            v_length := v_tag.tag_length + 1;
            url := v_tag.url;
            alternative_text := v_tag.alternative_text;
            title := v_tag.title;
        elsif left(v_part, 2) = '![' and before !~ '(^|[^\\])(\\\\)*\\$' then
            -- With brackets inside of the text or of the address, one level deep.
            alternative_text := (regexp_match(
                left(v_part, 2000), '^!\[((?:[^][\\]|\\.|\[[^][]*\])*)\]'
            ))[1];
            v_length := coalesce(3 + length(alternative_text), 0);
            v_link := regexp_match(
                substr(v_part, v_length + 1),
                '^(\(' || v_space || '*(data:[^ \t\r\n()<>"]+|<[^<>\r\n]*>'
                || '|[^ \t\r\n()<>]*(?:\([^ \t\r\n()<>]*\)[^ \t\r\n()<>]*)*)'
                || '(?:' || v_space || '+(?:"([^"]*)"|''([^'']*)''|\(([^()]*)\)))?'
                || v_space || '*\))'
            );
            if v_link is not null then
                url := btrim(v_link[2], '<>');
                title := coalesce(v_link[3], v_link[4], v_link[5]);
                v_length := v_length + length(v_link[1]);
            elsif v_length > 0 then
                v_link := regexp_match(
                    substr(v_part, v_length + 1, 300), '^([ \t]?\[([^][]*)\])'
                );
                label := coalesce(nullif(v_link[2], ''), alternative_text);
                v_length := v_length + coalesce(length(v_link[1]), 0);
            end if;
        end if;
        if url <> '' or label <> '' then
            place := v_place + 1;
            after := substr(v_part, v_length + 1, 1000);
            return next;
        else
            v_length := 0;
        end if;
        v_place := v_place + recall._solid_length(v_part);
        before := right(substr(v_part, v_length + 1), 1000);
    end loop;
end;
$$;

comment on function recall._block_images is
'place: as of recall.text_image, within p_text. label: of the definition that has the address,'
' where url is null; an image only where there is such a definition. before, after: at most 1000'
' characters up to the next image, as they stand.';
