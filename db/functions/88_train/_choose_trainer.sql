-- Who trains: by a trainer's name, a model's that it stands in for, or by default.
create or replace function recall._choose_trainer(p_task text, p_model_name text)
returns recall.trainer
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_trainer recall.trainer;
begin
    select * into v_trainer
    from trainer
    where
        task = p_task
        and case
            when p_model_name is null then is_default
            else name = split_part(p_model_name, ':', 1) or p_model_name = any(serves)
        end
    order by name = split_part(p_model_name, ':', 1) desc, is_default desc, name
    limit 1;
    if not found then
        raise exception 'model_name: nobody here trains "%" for %', left(p_model_name, 200), p_task
            using
                errcode = 'invalid_parameter_value',
                hint = 'Trainers are ' || coalesce(
                    (select string_agg(name, ', ' order by name) from trainer where task = p_task),
                    'none'
                ) || '; null takes the default one.';
    elsif v_trainer.name <> split_part(p_model_name, ':', 1) then
        raise notice 'model_name: "%" is not in this server; trainer "%" trains instead: %',
            left(p_model_name, 200), v_trainer.name, v_trainer.description;
    end if;
    return v_trainer;
end;
$$;

comment on function recall._choose_trainer is
'A trainer''s name may be followed by : and what it is to begin with. Says so in a notice where the'
' trainer only stands in for p_model_name. Raises 22023.';
