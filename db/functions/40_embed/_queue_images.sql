-- Trigger on image: one that is new or changed loses its vector and waits for another.
create or replace function recall._queue_images()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into image_embedding (product_id, image_id, model_id, content_hash)
        select n.product_id, n.id, m.model_id, n.content_hash
        from new_rows as n
        inner join image_model as m on n.product_id = m.product_id
        where n.content is not null or n.url is not null
        order by n.product_id, n.id;
    else
        delete from image_embedding as e
        using new_rows as n
        where
            e.product_id = n.product_id
            and e.image_id = n.id
            and e.content_hash <> n.content_hash;
        insert into image_embedding (product_id, image_id, model_id, content_hash)
        select n.product_id, n.id, m.model_id, n.content_hash
        from new_rows as n
        inner join old_rows as o on n.product_id = o.product_id and n.id = o.id
        inner join image_model as m on n.product_id = m.product_id
        where
            n.content_hash <> o.content_hash and (n.content is not null or n.url is not null)
        order by n.product_id, n.id
        on conflict do nothing;
    end if;
    return null;
end;
$$;

comment on function recall._queue_images is
'Statement trigger with transition tables new_rows and, on update, old_rows.';
