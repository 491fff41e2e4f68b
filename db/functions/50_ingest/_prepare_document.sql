-- Fills in a document's product, identity and weighted keywords.
create or replace function recall._prepare_document()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product;
begin
    if
        tg_op = 'INSERT'
        and new.identity_hash is not null
        and current_setting('recall._prepared', true) = 'on'
    then
        return new;
    elsif tg_op = 'UPDATE' then
        new.product_name := coalesce(new.product_name, old.product_name);
        v_product := recall._hold(old.product_id);
        if
            (new.product_id, new.id) is distinct from (old.product_id, old.id)
            or new.product_name not in (old.product_name, v_product.name)
        then
            raise exception 'product_name: a document stays in its product, and keeps its id'
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'Ingest it into the other product and delete it here.';
        end if;
    elsif new.product_name is null then
        select * into v_product from product where id = new.product_id and recall._may_write(id);
        if not found then
            raise exception 'product_id: there is no product % that you may write',
                coalesce(new.product_id::text, 'null')
                using
                    errcode = 'undefined_object',
                    hint = 'select name from recall.products() lists yours; give product_name.';
        end if;
        new.product_name := v_product.name;
    else
        v_product := recall._require_product(new.product_name, 'write');
        if new.product_id <> v_product.id then
            raise exception 'product_id: is not that of product_name'
                using errcode = 'invalid_parameter_value', hint = 'Give product_name alone.';
        end if;
    end if;
    new.product_id := v_product.id;
    new.identity_hash := recall._identity_hash(new.title, new.external_id);
    new.key_word_tsvector := recall._keyword_terms(new.key_word, new.tag, v_product.analyzer);
    if
        tg_op = 'UPDATE'
        and new.modified = old.modified
        and not recall._same_document(old, new)
    then
        new.modified := now();
    end if;
    return new;
end;
$$;

comment on function recall._prepare_document is
'Trigger function of document, before insert or update: product_id from product_name or the other'
' way round, identity_hash, key_word_tsvector, modified. Raises 42704 for a product that the'
' caller may not write, 22023 where product_id and product_name disagree or a document would'
' change its product or id. A document that comes with its identity_hash, which no client may give,'
' is taken as it is where the setting recall._prepared is on.';
