-- What a generating model, by its name, says to messages.
create or replace function recall._generate(
    p_generator text,
    p_messages jsonb,
    p_timeout_ms integer
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model;
    v_answer recall._model_answer;
begin
    select * into v_model from model where name = p_generator and kind = 'generate';
    if not found then
        v_answer.error := format('p_model: there is no model "%s" of kind generate', p_generator);
        v_answer.sqlstate := '42704';
        return v_answer;
    end if;
    return recall._say(v_model, p_messages, p_timeout_ms);
end;
$$;

comment on function recall._generate is
'What recall._say gives of p_generator; error and sqlstate 42704 where there is no such model.';
