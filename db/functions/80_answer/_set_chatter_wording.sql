-- A wording of recall.chatter as messages are compared with it.
create or replace function recall._set_chatter_wording()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    new.wording := recall._chatter_text(new.wording);
    return new;
end;
$$;

comment on function recall._set_chatter_wording is
'Trigger of recall.chatter: wording as recall._chatter_text writes it.';
