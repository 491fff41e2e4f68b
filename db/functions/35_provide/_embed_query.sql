-- A question's vector by its model's provider, or why there is none.
create or replace function recall._embed_query(
    p_model recall.model,
    p_query text,
    p_timeout_ms integer
)
returns recall._embedded
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_key text := 'embed ' || p_model.name;
    v_answer recall._embedded;
begin
    v_answer.error := recall._why_paused(v_key);
    if v_answer.error is null then
        select * into v_answer
        from recall._embed_texts(p_model, array[p_query], true, p_timeout_ms);
        perform recall._pause_when_busy(
            v_key, v_answer.sqlstate, v_answer.error, v_answer.retry_after
        );
    end if;
    return v_answer;
end;
$$;

comment on function recall._embed_query is
'The vector of p_query, or the error. p_timeout_ms bounds an HTTP request; what runs inside the'
' server takes its time. A provider that is busy, down or too slow is not asked again by this'
' session for a while, see recall._pause_when_busy.';
