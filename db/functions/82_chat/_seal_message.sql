-- Seals a turn, where its product says so.
create or replace function recall._seal_message()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer := (
        select c.product_id from conversation as c where c.id = new.conversation_id
    );
begin
    new.content := recall._seal(v_product_id, 'message', new.content);
    new.rewritten := recall._seal(v_product_id, 'message', new.rewritten);
    new.parts := recall._seal_json(v_product_id, 'message', new.parts);
    new.reasons := recall._seal_json(v_product_id, 'message', new.reasons);
    return new;
end;
$$;

comment on function recall._seal_message is
'Trigger of recall.message: what is written to these columns is in clear.';
