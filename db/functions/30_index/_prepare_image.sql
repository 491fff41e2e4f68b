-- Fills in what an image is found by. Where neither texts nor analyzer changed, its terms stay.
create or replace function recall._prepare_image()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if tg_op = 'INSERT' and (
        new.product_id is null or not recall._may_write(new.product_id)
    ) then
        -- Before row-level security, so that nothing of a hidden product is locked.
        raise exception 'product_id: there is no product % that you may write',
            coalesce(new.product_id::text, 'null')
            using
                errcode = 'undefined_object',
                hint = 'Give the product_id of the document; recall.products() lists yours.';
    end if;
    new.analyzer := (recall._hold(new.product_id)).analyzer;
    new.analyzer_version := recall._analyzer_version(new.analyzer);
    new.content_hash := sha256(
        coalesce(new.content, convert_to(coalesce(new.url, ''), 'UTF8'))
    );
    new.size := octet_length(new.content);
    if tg_op = 'UPDATE' then
        if
            (
                new.alternative_text, new.caption, new.context, new.analyzer, new.analyzer_version
            )
            is not distinct from (
                old.alternative_text, old.caption, old.context, old.analyzer, old.analyzer_version
            )
        then
            new.terms := old.terms;
            return new;
        end if;
        new.modified := case when new.modified = old.modified then now() else new.modified end;
    end if;
    new.terms := setweight(
        recall.analyze(concat_ws(e'\n', new.caption, new.alternative_text), new.analyzer), 'A'
    )
    || setweight(recall.analyze(left(new.context, 1000), new.analyzer), 'D');
    return new;
end;
$$;

comment on function recall._prepare_image is
'Trigger function of image, before insert or update: content_hash, size and terms. What a client'
' writes into these columns is overwritten. Holds the product: locks go from product to document'
' to chunk to image. Raises 42704 for a product that the caller may not write.';
