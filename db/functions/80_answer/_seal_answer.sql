-- Seals a logged answer, where its product says so.
create or replace function recall._seal_answer()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if exists (
        select from sealing as s
        where s.product_id = new.product_id and 'question' = any(s.fields)
    ) then
        -- Terms are words in clear: what is sealed is not counted as asked often.
        new.question_terms := null;
    end if;
    new.question := recall._seal(new.product_id, 'question', new.question);
    new.markdown := recall._seal(new.product_id, 'question', new.markdown);
    new.parts := recall._seal_json(new.product_id, 'question', new.parts);
    new.findings := recall._seal_json(new.product_id, 'question', new.findings);
    return new;
end;
$$;

comment on function recall._seal_answer is
'Trigger of recall.qa_log: what is written to these columns is in clear.';
