-- A turn answered by what was answered before to a question asked often.
create or replace function recall._answer_frequent(
    p_message text,
    p_product_id integer,
    p_strategy text,
    p_near double precision
)
returns recall._chat_answer
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_start timestamptz := clock_timestamp();
    v_found record;
    v_answer recall._chat_answer;
    v_answered recall._answered;
begin
    select f.answer_id, f.question, f.alike, q.parts, q.chunk_ids into v_found
    from recall._frequent_answer(p_message, p_product_id, p_near) as f
    inner join qa_log as q on q.id = f.answer_id;
    if not found then
        return null;
    end if;
    v_answered.product_id := p_product_id;
    v_answered.strategy := p_strategy;
    v_answered.chunk_ids := v_found.chunk_ids;
    v_answered.findings := '[]';
    v_answer.question := p_message;
    -- Rules that are younger than the answer count too.
    v_answer.answered := recall._finish_answer(
        v_answered,
        array(select p from jsonb_populate_recordset(null::recall.answer_part, v_found.parts) as p),
        recall._text_language(p_message), v_start
    );
    v_answer.reasons := jsonb_build_object(
        'by', 'frequent', 'strategy', p_strategy, 'question', v_found.question,
        'answer_id', v_found.answer_id, 'alike', round(v_found.alike::numeric, 4)
    );
    return v_answer;
end;
$$;

comment on function recall._answer_frequent is
'Null where no asked-often question is like the message (recall._frequent_answer). reasons: the'
' question that was, the answer_id it had, and how alike both are.';
