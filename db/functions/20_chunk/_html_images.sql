-- The images of an HTML page: its tags with marks in place of images are read as the page is.
create or replace function recall._html_images(p_content text)
returns setof recall.text_image
language plpgsql stable parallel safe strict security invoker rows 10
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_part text;
    v_name text;
    v_tag record;
    v_images recall.text_image [] := '{}';
    v_marked text [] := '{}';
    v_caption text [];
    v_figure integer;
begin
    for v_part in
        select p.part from string_to_table(translate(p_content, e'\x01\x02', ''), '<') as p (part)
    loop
        v_name := lower(substring(left(v_part, 12) from '^/?[a-zA-Z]+'));
        if v_name = 'img' and v_marked <> '{}' then
            v_tag := recall._image_tag('img' || substr(v_part, 4));
            v_images := array_append(v_images, (
                cardinality(v_images) + 1, null, v_tag.url, v_tag.alternative_text,
                nullif(v_tag.title, ''), null
            )::recall.text_image);
            v_part := format(e'\x01%s\x02', cardinality(v_images))
                || substr(v_part, v_tag.tag_length + 1);
        else
            if v_name = 'figure' then
                v_figure := cardinality(v_images) + 1;
            elsif v_name = 'figcaption' then
                v_caption := '{}';
            elsif v_name = '/figcaption' then
                v_caption := array_append(v_caption, null);
            elsif v_name = '/figure' then
                for i in coalesce(v_figure, cardinality(v_images) + 1)
                    .. case when v_caption is null then 0 else cardinality(v_images) end
                loop
                    v_images[i].caption := left(btrim(regexp_replace(
                        recall._decode_entities(array_to_string(v_caption, '')),
                        '[ \t\r\n]+', ' ', 'g'
                    )), 5000);
                end loop;
                v_figure := null;
                v_caption := null;
            end if;
            if v_caption[cardinality(v_caption)] is not null or v_name = 'figcaption' then
                v_caption := array_append(
                    v_caption, substr(v_part, strpos(v_part, '>') + 1, 5000)
                );
            end if;
            v_part := case when v_marked = '{}' then v_part else '<' || v_part end;
        end if;
        v_marked := array_append(v_marked, v_part);
    end loop;
    return query
    with part as materialized (
        select
            p.n,
            substring(p.part from e'^([0-9]{1,9})\x02')::integer as ordinal,
            regexp_replace(p.part, e'^[0-9]{1,9}\x02', '') as text
        from string_to_table(
            recall.html_to_text(array_to_string(v_marked, '')), e'\x01'
        ) with ordinality as p (part, n)
    ),
    placed as (
        select
            p.n, p.ordinal, p.text,
            lag(p.text) over (order by p.n) as before,
            sum(recall._solid_length(p.text)) over (order by p.n)
            - recall._solid_length(p.text) as place
        from part as p
    )
    select
        (row_number() over (order by p.n))::integer,
        p.place::integer,
        i.url,
        i.alternative_text,
        coalesce(nullif(i.caption, ''), recall._figure_caption(left(p.text, 1000))),
        recall._plain_context(right(p.before, 500), left(p.text, 500))
    from placed as p
    inner join unnest(v_images) as i on p.ordinal = i.ordinal
    where i.url <> ''
    order by p.n;
end;
$$;

comment on function recall._html_images is
'As recall.text_images says. An image in a comment, a script or another part that is not shown is'
' none. A figure''s caption is that of all its images.';
