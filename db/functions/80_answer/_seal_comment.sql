-- Seals a rating's comment, where its product says so.
create or replace function recall._seal_comment()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    new.comment := recall._seal(
        (select q.product_id from qa_log as q where q.id = new.answer_id), 'comment', new.comment
    );
    return new;
end;
$$;

comment on function recall._seal_comment is
'Trigger of recall.rating: what is written to comment is in clear.';
