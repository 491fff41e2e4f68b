-- Answers every candidate of a turn, and takes the best.
create or replace function recall._best_answer(
    p_message text,
    p_question text,
    p_product_id integer,
    p_strategy text,
    p_others jsonb,
    p_seen jsonb,
    p_gated jsonb,
    p_leaning double precision,
    p_cited bigint [],
    p_query_embedding vector
)
returns recall._chat_answer
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_product text := (select name from product where id = p_product_id);
    v_own text [];
    v_candidate record;
    v_answers recall._chat_answer [] := '{}';
    v_coverages numeric [] := '{}';
    v_best recall._chat_answer;
    v_several boolean;
    v_is_united constant boolean := recall._takes_texts();
    v_how jsonb := jsonb_strip_nulls(jsonb_build_object(
        'seen', p_seen, 'cited', p_cited, 'language', recall._text_language(p_message)
    ));
begin
    for v_candidate in
        select c.*, count(*) over () > 1 as has_rivals
        from (
            select
                1 as sort, bigint '0' as no,
                case when p_question = p_message then 'message' else 'rewritten' end as kind,
                p_question as question, p_strategy as strategy
            union all
            -- Among equals what leans is asked as rewritten, and any other message as it stands.
            select
                case when p_leaning > 1 then 2 else 0 end, 0, 'message', p_message, p_strategy
            where p_question <> p_message
            union all
            select 3, o.no, 'strategy', p_question, s.name
            from jsonb_array_elements_text(p_others) with ordinality as o (name, no)
            inner join strategy as s on s.name = o.name
            where s.name <> p_strategy and (s.product_id is null or s.product_id = p_product_id)
            order by sort, no
            limit 6
        ) as c
        order by c.sort, c.no
    loop
        v_several := v_candidate.has_rivals;
        -- While answers compete none is generated: only the best is worth a generator's time.
        v_best.question := v_candidate.question;
        v_best.answered := recall._answer(
            v_candidate.question, v_product, v_candidate.strategy, '{}',
            case when v_candidate.question = p_message then p_query_embedding end,
            v_how
            || case when v_several then '{"generator": null}' else '{}' end::jsonb
            || case when v_candidate.question = p_message then p_gated else '{}' end
        );
        v_best.reasons := jsonb_build_object(
            'by', v_candidate.kind, 'strategy', v_candidate.strategy,
            'question', v_candidate.question, 'found', (v_best.answered).found
        );
        if not v_several then
            v_best.reasons := v_best.reasons || '{"coverage": null}';
            return v_best;
        end if;
        v_own := coalesce(v_own, tsvector_to_array(recall._question_terms(
            p_message, recall._product_analyzer(p_product_id)
        )));
        v_answers := v_answers || v_best;
        if v_is_united then
            perform recall._enter_parts(v_product);
        end if;
        v_coverages := v_coverages || round(recall._answer_coverage(
            (v_best.answered).chunk_ids[1], v_own, p_question, p_leaning, p_product_id
        )::numeric, 4);
        if v_is_united then
            perform recall._enter_group(null);
        end if;
    end loop;
    if recall._gathers() then
        return null;
    end if;
    v_best := recall._rank_answers(v_answers, v_coverages, p_cited);
    if (
        select options #>> '{answer,generator}'
        from strategy
        where name = (v_best.answered).strategy
    ) is not null then
        v_best.answered := recall._answer(
            v_best.question, v_product, (v_best.answered).strategy, '{}',
            case when v_best.question = p_message then p_query_embedding end, v_how
        );
    end if;
    return v_best;
end;
$$;

comment on function recall._best_answer is
'Of at most 6 candidates (the question as rewritten, the message alone where it is another one, the'
' question by each strategy of p_others, a JSON array of names) the answer that'
' recall._rank_answers puts first, with its reasons; a single one is not ranked. Names of'
' strategies that do not exist are passed over. p_seen: as in recall._answer.'
' p_leaning: what carried terms count beside the message''s own; p_cited: documents of the turn'
' before.'
' p_gated, {"gated": what recall._gate said} or empty, and p_query_embedding: of p_message, for the'
' candidates that are it.';
