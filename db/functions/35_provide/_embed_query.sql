-- A question's vector by its model's provider, or why there is none.
create or replace function recall._embed_query(
    p_model recall.model,
    p_query text,
    p_timeout_ms integer
)
returns recall._embedded
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_answer recall._embedded;
    v_key text := 'embed ' || p_model.name;
begin
    if not exists (
        select
        from provider as p
        where
            p.name = p_model.provider
            and (p.embed_function is not null or p.embed_batch_function is not null)
    ) then
        v_answer.error := format(
            'model "%s" is %s: no provider in the database', p_model.name, p_model.provider
        );
        return v_answer;
    end if;
    v_answer.error := recall._provider_rest(v_key);
    if v_answer.error is not null then
        return v_answer;
    end if;
    select * into v_answer from recall._embed_texts(p_model, array[p_query], true, p_timeout_ms);
    if v_answer.sqlstate in ('RC429', 'RC503') then
        perform recall._rest_provider(v_key, v_answer.error, greatest(
            30, coalesce(extract(epoch from v_answer.retry_after), 0)
        ));
    end if;
    return v_answer;
end;
$$;

comment on function recall._embed_query is
'The vector of p_query, or the error. p_timeout_ms bounds an HTTP request; what runs inside the'
' server takes its time. A provider that is busy, down or too slow (RC429, RC503) is not asked'
' again by this session for 30 s, or as long as its Retry-After.';
