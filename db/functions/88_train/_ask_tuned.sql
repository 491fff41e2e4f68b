-- What a model tuned elsewhere says of texts, one request each.
create or replace function recall._ask_tuned(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns table (n integer, said text)
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_most constant integer := 1000;
    v_model recall.model := recall._tuning_model(p_model);
    v_answer recall._model_answer;
begin
    if cardinality(p_texts_a) > v_most then
        raise exception 'texts_a: % texts are more than % at a time', cardinality(p_texts_a), v_most
            using errcode = 'program_limit_exceeded', hint = 'Each one is a request: give fewer.';
    end if;
    v_model.options := v_model.options || jsonb_build_object('model', p_model.state -> 'model');
    for v_i in 1 .. coalesce(cardinality(p_texts_a), 0) loop
        continue when p_texts_a[v_i] is null;
        for v_try in 1 .. 3 loop
            v_answer := recall._say(v_model, recall._tuning_messages(
                p_model.hyperparams ->> 'prompt', p_texts_a[v_i], p_texts_b[v_i]
            ), null);
            exit when
                v_try = 3
                or recall._provider_failure(v_answer.sqlstate) is distinct from 'busy'
                or v_answer.retry_after > interval '20 seconds';
            perform pg_sleep_for(coalesce(v_answer.retry_after, interval '1 second'));
        end loop;
        if v_answer.error is not null then
            raise exception 'model "%" elsewhere: %', p_model.state ->> 'model', v_answer.error
                using
                    errcode = v_answer.sqlstate,
                    detail = coalesce(
                        ceil(extract(epoch from v_answer.retry_after))::integer::text, ''
                    ),
                    hint = 'If it was deleted there, train again or recall.deploy another one.';
        end if;
        n := v_i;
        said := v_answer.said;
        return next;
    end loop;
end;
$$;

comment on function recall._ask_tuned is
'A row for each text that is not null, n its place. A busy server is asked three times. Raises'
' 54000 for more than 1,000 texts, and what the provider does.';
