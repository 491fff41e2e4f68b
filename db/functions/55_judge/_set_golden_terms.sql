-- The terms of a golden question, by which similar questions find it.
create or replace function recall._set_golden_terms()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    new.terms := recall._question_terms(
        new.question,
        (
            select p.analyzer
            from golden_set as s
            inner join product as p on s.product_id = p.id
            where s.id = new.golden_set_id
        )
    );
    return new;
end;
$$;

comment on function recall._set_golden_terms is
'Trigger of recall.golden_question: terms by the product''s analyzer.';
