-- Seals a logged answer, where its product says so.
create or replace function recall._seal_answer()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_texts text [];
begin
    if recall._arrives() then
        new.question_terms := case
            when new.question !~ '^sealed:[0-9]+:' then new.question_terms
        end;
    elsif recall._keeps_sealed(new.product_id, 'question') then
        -- Terms are words in clear: what is sealed is not counted as asked often.
        new.question_terms := null;
        v_texts := recall._sealed_texts(
            new.product_id, 'question',
            array[new.question, new.markdown, new.parts::text, new.findings::text]
        );
        new.question := v_texts[1];
        new.markdown := v_texts[2];
        new.parts := to_jsonb(v_texts[3]);
        new.findings := to_jsonb(v_texts[4]);
    else
        new.question := recall._seal(new.product_id, 'question', new.question);
        new.markdown := recall._seal(new.product_id, 'question', new.markdown);
    end if;
    return new;
end;
$$;

comment on function recall._seal_answer is
'Trigger of recall.qa_log: what is written to these columns is in clear.';
