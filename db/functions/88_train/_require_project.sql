-- A project by its name, if the caller may use it; a hidden and a missing one look the same.
create or replace function recall._require_project(p_name text, p_privilege text default 'predict')
returns recall.project
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_project recall.project;
begin
    select * into v_project
    from project
    where
        name = p_name
        and recall._may_predict(owner, case p_privilege when 'predict' then readers else '{}' end)
    -- One's own comes before another's of the same name, which one may use too.
    order by owner <> recall._caller(), id
    limit 1;
    if not found then
        raise exception 'project_name: there is no project "%" with which you may %',
            left(p_name, 100), p_privilege
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.project lists yours; recall.tune makes more.';
    end if;
    return v_project;
end;
$$;

comment on function recall._require_project is
'p_privilege is ''predict'' or ''train''. Of several projects of one name the caller''s own, else'
' the oldest. Raises 42704 where there is none.';
