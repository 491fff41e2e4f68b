-- The attributes of an HTML image, from a text behind the < of its tag.
create or replace function recall._image_tag(
    p_text text,
    out tag_length integer,
    out url text,
    out alternative_text text,
    out title text
)
returns record
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_tag text := substring(p_text from '^img(?:[^>"'']|"[^"]*"|''[^'']*'')*>');
    v_value text := '[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|''([^'']*)''|([^ \t\r\n"''>]+))';
begin
    -- A quote that never ends, or a < inside of one: the tag ends with the first >, or here.
    v_tag := coalesce(
        v_tag,
        left(p_text, nullif(strpos(p_text, '>'), 0)),
        case when p_text ~ '=[ \t]*["'']' then p_text end
    );
    tag_length := coalesce(length(v_tag), 0);
    url := array_to_string(regexp_match(v_tag, '[ \t\r\n"'']src' || v_value, 'i'), '');
    alternative_text := array_to_string(regexp_match(v_tag, '[ \t\r\n"'']alt' || v_value, 'i'), '');
    title := array_to_string(regexp_match(v_tag, '[ \t\r\n"'']title' || v_value, 'i'), '');
    url := btrim(recall._decode_entities(url), e' \t\r\n');
    alternative_text := recall._decode_entities(left(alternative_text, 5000));
    title := recall._decode_entities(left(title, 5000));
end;
$$;

comment on function recall._image_tag is
'tag_length: characters up to the end of the tag, 0 where there is none. An attribute that is not'
' there is null.';
