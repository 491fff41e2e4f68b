-- Gives an image its bytes, which an address in a document does not.
create or replace function recall.store_image(
    p_product_name text,
    p_image_id bigint,
    p_content bytea
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
begin
    if octet_length(p_content) > 5000000 then
        raise exception 'p_content: has % octets, more than 5000000', octet_length(p_content)
            using errcode = 'invalid_parameter_value', hint = 'Models scale images down: do so.';
    elsif p_content is not null and recall._image_type(p_content) is null then
        raise exception 'p_content: is no PNG, JPEG, GIF or WebP'
            using errcode = 'invalid_parameter_value', hint = 'Convert the image to one of these.';
    end if;
    update image set content = p_content
    where product_id = v_product.id and id = p_image_id;
    if not found then
        raise exception 'p_image_id: "%" has no image %', p_product_name, p_image_id
            using
                errcode = 'undefined_object',
                hint = 'select id, url from recall.image lists them.';
    end if;
end;
$$;

comment on function recall.store_image is
'Keeps at most 5,000,000 octets of a PNG, JPEG, GIF or WebP, or null for none, as the content of'
' an image, from then on given to the model in place of the address. Raises 22023 for other bytes,'
' 42704 for an unknown product or image.';

grant execute on function recall.store_image to recall_writer;
