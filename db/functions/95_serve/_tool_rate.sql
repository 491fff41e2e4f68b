-- The tool rate.
create or replace function recall._tool_rate(p_arguments jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_answer_id bigint := (p_arguments ->> 'answer_id')::numeric::bigint;
    v_score integer := (p_arguments ->> 'score')::numeric::integer;
begin
    perform recall.rate(v_answer_id, v_score, p_arguments ->> 'comment');
    return jsonb_build_object(
        'structuredContent', jsonb_build_object('answer_id', v_answer_id, 'score', v_score),
        'content', recall._agent_text('Rated.')
    );
end;
$$;

comment on function recall._tool_rate is
'{structuredContent: {answer_id, score}, content}: recall.rate. Raises as recall.rate.';

grant execute on function recall._tool_rate to recall_reader;
