-- One image's vector by a model's provider, now: to search by it.
create or replace function recall.embed_image(p_model text, p_content bytea)
returns vector
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model := recall._require_model(p_model, 'image');
    v_answer recall._embedded;
begin
    if p_content is null or octet_length(p_content) > 5000000
        or recall._image_type(p_content) is null
    then
        raise exception 'p_content: must be a PNG, JPEG, GIF or WebP of at most 5000000 octets'
            using errcode = 'invalid_parameter_value', hint = 'Convert or scale the image.';
    end if;
    select * into v_answer
    from recall._embed_texts(
        v_model, array[recall._image_source(p_content, null, null, null)], false, null, true
    );
    return recall._require_vector(p_model, v_answer);
end;
$$;

comment on function recall.embed_image is
'The vector of p_content, of at most 5,000,000 octets, by p_model of kind image: for'
' recall.search_by_image. Raises 42704 for an unknown model, 22023 for what is no image, and what'
' the provider does, RC429, RC503, RC401, RC400, RC502, or 0A000, 3F000, 42883 where it is not'
' there.';

grant execute on function recall.embed_image to recall_writer;
