-- Drops what recall.install_guide_names made in a schema.
create or replace function recall.remove_guide_names(p_schema text)
returns integer
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_schema constant oid := recall._require_guide_schema(p_schema);
    v_object record;
    v_dropped integer := 0;
begin
    -- The operator goes with its function, the views go before their sequence.
    for v_object in
        select o.*
        from (
            select 1 as place, format('operator %I.<=> (tsvector, tsquery)', p_schema) as identity
            from pg_operator as p
            inner join pg_proc as f on p.oprcode = f.oid
            where
                p.oprnamespace = v_schema and f.pronamespace = v_schema
                and pg_get_userbyid(p.oprowner) = current_user
                and obj_description(f.oid, 'pg_proc') = 'Made by recall.install_guide_names'
            union all
            select 2, 'function ' || f.oid::regprocedure::text
            from pg_proc as f
            where
                f.pronamespace = v_schema and pg_get_userbyid(f.proowner) = current_user
                and obj_description(f.oid, 'pg_proc') = 'Made by recall.install_guide_names'
            union all
            select
                case r.relkind when 'v' then 3 else 4 end,
                case r.relkind when 'v' then 'view ' else 'sequence ' end || r.oid::regclass::text
            from pg_class as r
            where
                r.relnamespace = v_schema and pg_get_userbyid(r.relowner) = current_user
                and r.relkind in ('v', 'S')
                and obj_description(r.oid, 'pg_class') = 'Made by recall.install_guide_names'
        ) as o
        order by o.place
    loop
        execute 'drop ' || v_object.identity;
        v_dropped := v_dropped + 1;
    end loop;
    return v_dropped;
end;
$$;

comment on function recall.remove_guide_names is
'Only what belongs to the caller, and the number of it; the product and its documents stay. Raises'
' 2BP01 where other objects depend on it, and nothing is dropped then, 3F000 and 42501 as'
' recall.install_guide_names.';

grant execute on function recall.remove_guide_names to recall_writer;
