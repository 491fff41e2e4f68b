-- A model that is being trained, if the caller may train it; held to the transaction's end.
create or replace function recall._require_training(p_model_id bigint, p_status text)
returns recall.trained_model
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.trained_model;
begin
    select m.* into v_model
    from trained_model as m
    inner join project as p on m.project_id = p.id
    where m.id = p_model_id and m.status = p_status and recall._may_predict(p.owner, '{}')
    for update of m;
    if not found then
        raise exception 'p_model_id: there is no such model % in training', p_model_id
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Another session ended its training, or dropped the project.';
    end if;
    return v_model;
end;
$$;

comment on function recall._require_training is
'p_status: ''reading'' or ''training''. Raises 55000 where there is none.';
