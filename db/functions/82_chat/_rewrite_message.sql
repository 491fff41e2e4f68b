-- A message as a question of its own: by the generator where there is one, else in SQL.
create or replace function recall._rewrite_message(
    p_message text,
    p_history jsonb,
    p_product_id integer,
    p_options jsonb,
    p_asks boolean,
    out question text,
    out is_follow_up boolean,
    out leans boolean,
    out reasons jsonb
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_asked record;
    v_all jsonb;
    v_trouble jsonb := '{}';
begin
    if p_options ->> 'generator' is not null and jsonb_array_length(p_history) > 0 then
        v_all := case
            when recall._takes_texts() then recall._of_all_nodes('rewritten', p_message)
        end;
        select a.answer, a.trouble into v_asked
        from jsonb_to_recordset(v_all) as a (answer text, trouble text);
        if v_all is null and p_asks then
            select a.answer, a.trouble into v_asked
            from recall._ask_generator(
                p_options,
                recall._localized_text('rewrite', recall._text_language(p_message)),
                jsonb_build_object('conversation', p_history, 'last_message', p_message)
            ) as a;
        end if;
        if v_all is null and recall._takes_texts() then
            perform recall._say_own('rewritten', p_message, case
                when p_asks then jsonb_build_array(to_jsonb(v_asked)) else '[]'
            end);
            return;
        end if;
        question := btrim(regexp_replace(v_asked.answer, '\s+', ' ', 'g'));
        if length(question) between 1 and 1000 then
            is_follow_up := question <> p_message;
            leans := is_follow_up;
            reasons := jsonb_build_object('rewritten_by', p_options ->> 'generator');
            return;
        end if;
        v_trouble := jsonb_build_object(
            'fallback', coalesce(v_asked.trouble, 'more than 1000 characters')
        );
    end if;
    select f.question, f.is_follow_up, f.leans, f.reasons
    into question, is_follow_up, leans, reasons
    from recall._follow_up(p_message, p_history, p_product_id) as f;
    reasons := reasons || v_trouble
        || case when is_follow_up then '{"rewritten_by": "sql"}' else '{}' end::jsonb;
end;
$$;

comment on function recall._rewrite_message is
'As recall._follow_up, which steps in where the generator fails; reasons then has "fallback".'
' rewritten_by: the generator''s name, or sql. p_asks: this node asks the generator, in a united'
' call for all of them, and until that is told there is no question.';
