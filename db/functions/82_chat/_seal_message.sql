-- Seals a turn, where its product says so.
create or replace function recall._seal_message()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer := (
        select c.product_id from conversation as c where c.id = new.conversation_id
    );
    v_texts text [];
begin
    if recall._arrives() then
        return new;
    elsif recall._keeps_sealed(v_product_id, 'message') then
        v_texts := recall._sealed_texts(
            v_product_id, 'message',
            array[new.content, new.rewritten, new.parts::text, new.reasons::text]
        );
        new.content := v_texts[1];
        new.rewritten := v_texts[2];
        new.parts := to_jsonb(v_texts[3]);
        new.reasons := to_jsonb(v_texts[4]);
    else
        new.content := recall._seal(v_product_id, 'message', new.content);
        new.rewritten := recall._seal(v_product_id, 'message', new.rewritten);
    end if;
    return new;
end;
$$;

comment on function recall._seal_message is
'Trigger of recall.message: what is written to these columns is in clear.';
