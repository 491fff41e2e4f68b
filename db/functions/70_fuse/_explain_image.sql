-- By what images are found: captions, and whose vector asks; or what is missing.
create or replace function recall._explain_image(p_request recall._request)
returns text
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_images bigint := (
        select count(*) from image as i where i.product_id = p_request.product_id
    );
    v_model recall.model;
begin
    if p_request.product_id is null then
        return null;
    end if;
    select m.* into v_model
    from image_model as i inner join model as m on i.model_id = m.id
    where i.product_id = p_request.product_id;
    return case
        when v_images = 0 then 'nothing: the product has no images'
        when v_model.id is null then format('captions of %s images', v_images)
        else format(
            'captions of %s images, vectors of %s (%s): %s', v_images,
            (
                select count(e.content_embedding)
                from image_embedding as e
                where e.product_id = p_request.product_id and e.model_id = v_model.id
            ),
            v_model.name,
            case
                when p_request.image_embedding is not null then 'the provider''s vector'
                when recall._encode_query(p_request.product_id, v_model.id, p_request.terms)
                    is not null then 'the learned encoder'
                else 'no vector, see recall.learn_image_encoder'
            end
        )
    end;
end;
$$;

comment on function recall._explain_image is
'What serves the channel image for a request of one product, or why nothing does.';
