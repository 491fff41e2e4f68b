-- The terms of a logged question, by which repeats are told.
create or replace function recall._set_question_terms()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if new.product_id is not null then
        new.question_terms := recall._question_terms(
            new.question, recall._product_analyzer(new.product_id)
        );
    end if;
    return new;
end;
$$;

comment on function recall._set_question_terms is
'Trigger of recall.qa_log: question_terms by the product''s analyzer, null without product.';
