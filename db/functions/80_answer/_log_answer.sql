-- Counts an answer, and keeps it in the log, where that is on and possible.
create or replace function recall._log_answer(
    p_question text,
    p_answered recall._answered,
    p_session_id text default null,
    p_message_id bigint default null,
    p_start timestamptz default null
)
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_id bigint;
    v_timings jsonb := p_answered.timings || jsonb_strip_nulls(jsonb_build_object(
        'chat', recall._milliseconds_since(p_start)
    ));
begin
    if current_setting('transaction_read_only')::boolean then
        return null;
    end if;
    perform from product where id = p_answered.product_id for key share;
    if not found and p_answered.product_id is not null then
        return null;
    end if;
    perform recall._count(
        p_answered.product_id, recall._answer_measures(p_answered, v_timings)
    );
    if not recall._setting_value('log_answers')::boolean then
        return null;
    end if;
    insert into qa_log (
        product_id, session_id, message_id, asked_by, question, strategy, found, markdown, parts,
        chunk_ids, findings, timings, probability
    )
    values (
        p_answered.product_id, p_session_id, p_message_id, recall._caller(),
        coalesce(left(p_question, 10000), ''), p_answered.strategy, p_answered.found,
        p_answered.markdown, to_jsonb(p_answered.parts), p_answered.chunk_ids,
        p_answered.findings, v_timings, p_answered.probability
    )
    returning id into v_id;
    return v_id;
end;
$$;

comment on function recall._log_answer is
'The id in recall.qa_log; null, and nothing is written, where the setting log_answers is off, the'
' transaction may not write, as on a hot standby, or the product has been dropped since. It is'
' counted for recall.metrics in the first case too. p_start: when a turn of a conversation began.';
