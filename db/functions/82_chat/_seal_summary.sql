-- Seals a conversation's summary, where its product says so.
create or replace function recall._seal_summary()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    new.summary := recall._seal(new.product_id, 'message', new.summary);
    return new;
end;
$$;

comment on function recall._seal_summary is
'Trigger of recall.conversation: what is written to summary is in clear.';
