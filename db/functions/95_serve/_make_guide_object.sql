-- Makes a view, function or sequence, or makes anew what recall.install_guide_names made before.
create or replace function recall._make_guide_object(
    p_kind text,
    p_schema text,
    p_name text,
    p_arguments text,
    p_definition text
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_object constant text := format('%I.%I', p_schema, p_name) || coalesce(
        '(' || p_arguments || ')', ''
    );
    v_mark constant text := 'Made by recall.install_guide_names';
    v_found record;
begin
    select c.kind, c.is_own into v_found
    from (
        select
            case r.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end as kind,
            pg_get_userbyid(r.relowner) = current_user
            and obj_description(r.oid, 'pg_class') = v_mark as is_own
        from pg_class as r
        where p_kind <> 'function' and r.oid = to_regclass(v_object)
        union all
        select
            'function',
            pg_get_userbyid(f.proowner) = current_user
            and f.prokind = 'f'
            and obj_description(f.oid, 'pg_proc') = v_mark
        from pg_proc as f
        where p_kind = 'function' and f.oid = to_regprocedure(v_object)
    ) as c;
    if not found then
        execute format('create %s %s %s', p_kind, v_object, p_definition);
    elsif v_found.kind <> p_kind or v_found.is_own is distinct from true then
        raise exception 'p_schema: % % is there already, and you did not make it here before',
            v_found.kind, v_object
            using
                errcode = 'duplicate_object',
                hint = 'Take another schema: create schema …; or rename it.';
    elsif p_kind <> 'sequence' then
        execute format('create or replace %s %s %s', p_kind, v_object, p_definition);
    end if;
    execute format('comment on %s %s is %L', p_kind, v_object, v_mark);
end;
$$;

comment on function recall._make_guide_object is
'p_kind: view, function or sequence; p_definition: what follows its name. Raises 42710 for an'
' object of that name that is another role''s or was made otherwise.';

grant execute on function recall._make_guide_object to recall_writer;
