-- Answers a message in the context of its conversation.
create or replace function recall._answer_turn(
    p_conversation recall.conversation,
    p_message text,
    p_strategy recall.strategy,
    p_blocked boolean,
    p_query_embedding vector
)
returns recall._chat_answer
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_product_id integer := p_conversation.product_id;
    -- A conversation is rewritten and summarized by whom the strategy lets answer.
    v_options jsonb := recall._initial_options('chat')
        || jsonb_strip_nulls(jsonb_build_object(
            'generator', p_strategy.options #> '{answer,generator}',
            'timeout_ms', p_strategy.options #> '{answer,timeout_ms}'
        ))
        || coalesce(p_strategy.options -> 'chat', '{}');
    v_is_united constant boolean := recall._takes_texts();
    v_told jsonb;
    v_context jsonb;
    -- Leans on nothing, and goes to no generator: a message that may not be asked, of which
    -- recall._answer says why, and one that asks nothing.
    v_gated text := case
        when not p_blocked
            then (recall._gate(p_message, p_strategy.options #> '{answer,gate}')).kind
    end;
    v_is_question boolean := not p_blocked and coalesce(v_gated, 'out_of_scope') = 'out_of_scope';
    v_rewritten record;
    v_message text;
    v_seen jsonb;
    v_cited bigint [];
    v_answer recall._chat_answer;
begin
    if v_is_united then
        v_told := recall._context_of_all(p_conversation, v_options);
        perform recall._enter_parts((select p.name from product as p where p.id = v_product_id));
        if v_told is null then
            return null;
        end if;
        v_context := v_told -> 'context';
    else
        v_context := recall._prepare_context(p_conversation, v_options);
    end if;
    select r.question, r.is_follow_up, r.leans, r.reasons into v_rewritten
    from recall._rewrite_message(
        p_message, case when v_is_question then v_context else '[]' end, v_product_id, v_options,
        p_conversation.id is not null
    ) as r;
    if v_is_united then
        perform recall._enter_group(null);
    end if;
    if recall._has_said() then
        return null;
    end if;
    v_message := coalesce(v_rewritten.reasons ->> 'correction', p_message);
    -- A message that is short only, and leans on nothing, may be a question often asked.
    if
        (v_options -> 'frequent')::boolean and v_is_question and not v_rewritten.leans
        -- Each node knows of its own answers only.
        and not v_is_united
    then
        v_answer := recall._frequent_answer(
            v_message, v_product_id, p_strategy.name, (v_options ->> 'near')::double precision
        );
    end if;
    if v_answer.reasons is null and v_context <> '[]' then
        -- A knowledge-base entry is given verbatim, so that once is enough: of those of the last 12
        -- turns a follow-up gets what answers it.
        select
            jsonb_agg(s.doc_id) filter (
                where v_rewritten.is_follow_up and s.kind = 'knowledge'
            ),
            pg_catalog.array_agg(s.doc_id::bigint) filter (
                where s.n = 1 and s.kind not in ('not_found', 'refused')
            )
        into v_seen, v_cited
        from jsonb_to_recordset(coalesce(
            v_told -> 'shown', recall._shown_sources(
                p_conversation, case when v_rewritten.is_follow_up then 6 else 1 end
            )
        )) as s (n integer, kind text, doc_id jsonb);
    end if;
    if v_answer.reasons is null then
        v_answer := recall._best_answer(
            v_message, v_rewritten.question, v_product_id, p_strategy.name,
            v_options -> 'candidates', v_seen,
            case
                when v_message = p_message then jsonb_build_object('gated', v_gated) else '{}'
            end,
            case
                when v_rewritten.leans then 2
                when v_rewritten.reasons ? 'correction' then 0.5
                else 1
            end,
            case when not v_rewritten.reasons ? 'correction' then v_cited end, p_query_embedding
        );
    end if;
    if recall._gathers() then
        return null;
    end if;
    v_answer.reasons := v_rewritten.reasons || v_answer.reasons
        || jsonb_build_object('turns', jsonb_array_length(v_context));
    return v_answer;
end;
$$;

comment on function recall._answer_turn is
'The answer with what led to it in reasons: of the rewriting correction, refers, words, carried,'
' rewritten_by, fallback; of the answer by (message, rewritten, strategy or frequent), coverage,'
' score, candidates; turns, how many turns of context there were. In a united call null until all'
' nodes have told what it takes.';
