-- Answers every candidate of a turn, and takes the best.
create or replace function recall._best_answer(
    p_message text,
    p_question text,
    p_product_id integer,
    p_strategy text,
    p_options jsonb
)
returns recall._chat_answer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product text := (select name from product where id = p_product_id);
    v_own text [] := tsvector_to_array(recall._question_terms(
        p_message,
        coalesce((select analyzer from product where id = p_product_id), 'cjk_en')
    ));
    v_candidate record;
    v_answers recall._chat_answer [] := '{}';
    v_best recall._chat_answer;
    v_several boolean;
    v_how jsonb := jsonb_strip_nulls(jsonb_build_object(
        'seen', p_options -> 'seen', 'language', recall._text_language(p_message)
    ));
begin
    for v_candidate in
        select c.*, count(*) over () as candidates
        from recall._chat_candidates(
            p_message, p_question, p_product_id, p_strategy, p_options -> 'candidates'
        ) as c
        order by c.place
    loop
        v_several := v_candidate.candidates > 1;
        -- While answers compete none is generated: only the best is worth a generator's time.
        v_best.question := v_candidate.question;
        v_best.answered := recall._answer(
            v_candidate.question, v_product, v_candidate.strategy, '{}',
            v_how || case when v_several then '{"generator": null}' else '{}' end::jsonb
        );
        v_best.reasons := jsonb_build_object(
            'by', v_candidate.kind, 'strategy', v_candidate.strategy,
            'question', v_candidate.question, 'found', (v_best.answered).found,
            'coverage', case when v_several then round(recall._answer_coverage(
                (v_best.answered).chunk_ids, v_own, p_question, p_product_id
            )::numeric, 4) end
        );
        v_answers := v_answers || v_best;
    end loop;
    if not v_several then
        return v_best;
    end if;
    v_best := recall._rank_answers(v_answers);
    if (
        select options #>> '{answer,generator}'
        from strategy
        where name = v_best.reasons ->> 'strategy'
    ) is not null then
        v_best.answered := recall._answer(
            v_best.question, v_product, v_best.reasons ->> 'strategy', '{}', v_how
        );
    end if;
    return v_best;
end;
$$;

comment on function recall._best_answer is
'The answer to the candidates of recall._chat_candidates that recall._rank_answers puts first,'
' with its reasons; of one candidate without ranking. p_options: those of recall._chat_options,'
' and seen.';
