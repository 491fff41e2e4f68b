-- Takes rows of registries, or gives them up, each by itself.
create or replace function recall._take_registry_rows(p_rows jsonb, p_removes boolean)
returns table (registry text, key jsonb, trouble text)
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_row record;
begin
    for v_row in
        select
            r.name::text as name, e.value -> 'key' as row_key,
            (e.value -> 'key') || coalesce(nullif(e.value -> 'content', 'null'), '{}') as content,
            recall._registry_statement(r, p_removes) as statement
        from jsonb_array_elements(p_rows) as e
        inner join node_registry as r on r.name = e.value ->> 'registry' and r.is_copied
        order by r.place, e.value -> 'key'
    loop
        begin
            execute v_row.statement using v_row.content;
        exception
            when data_exception or integrity_constraint_violation
            or syntax_error_or_access_rule_violation or object_not_in_prerequisite_state then
            registry := v_row.name;
            key := v_row.row_key;
            trouble := sqlerrm;
            return next;
        end;
    end loop;
end;
$$;

comment on function recall._take_registry_rows is
'p_rows: [{registry, key, content}, …] as of recall._registry_rows. With the rights of the caller,'
' and by the functions that a member of recall_admin has for it, so nothing comes in that could not'
' be set here. Gives those that were refused, and why.';

grant execute on function recall._take_registry_rows to recall_admin;
