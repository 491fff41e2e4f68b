-- Makes views and functions of the guides' own names over a product of recall.
create or replace function recall.install_guide_names(
    p_schema text,
    p_product_name text default 'guide'
)
returns text []
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_schema constant oid := recall._require_guide_schema(p_schema);
    v_product_id constant integer := recall.create_product(p_product_name);
    v_sequence constant text := format('%I.document_id_seq', p_schema);
    v_view record;
    v_function record;
    v_number bigint;
    v_grant text;
begin
    perform recall._make_guide_object('sequence', p_schema, 'document_id_seq', null, '');
    -- Past the numbers that documents have already.
    select max(d.external_id::bigint) into v_number
    from document as d
    where d.product_id = v_product_id and d.external_id ~ '^[1-9][0-9]{0,17}$';
    execute format(
        'select setval(%L, greatest(s.last_value, $1), s.is_called or $1 is not null) from %s as s',
        v_sequence, v_sequence
    ) using v_number;
    for v_view in
        select v.*
        from pg_extension as e
        inner join pg_namespace as n on e.extnamespace = n.oid
        cross join recall._guide_views(v_product_id, n.nspname) as v
        where e.extname = 'vector'
    loop
        perform recall._make_guide_object(
            'view', p_schema, v_view.name, null,
            'with (security_invoker = true) as ' || v_view.query
        );
        if v_view.name in ('document', 'doc', 'qa_pairs') then
            execute format(
                'alter view %I.%I alter column id set default nextval(%L)', p_schema, v_view.name,
                v_sequence
            );
        end if;
        if v_view.trigger_function is not null then
            execute format(
                'create or replace trigger write instead of insert or update or delete on %I.%I'
                ' for each row execute function recall.%I(%L)',
                p_schema, v_view.name, v_view.trigger_function, v_product_id
            );
        end if;
    end loop;
    for v_function in
        select f.*
        from recall._guide_functions(v_product_id) as f
        where not f.is_rum or not exists (select from pg_extension as e where e.extname = 'rum')
    loop
        perform recall._make_guide_object(
            'function', p_schema, v_function.name, v_function.arguments,
            format(
                'returns %s language sql %s parallel unsafe as %L',
                v_function.result, v_function.volatility, v_function.body
            )
        );
        if v_function.name = 'rum_ts_distance' and not exists (
            select
            from pg_operator as o
            where
                o.oprnamespace = v_schema and o.oprname = '<=>'
                and o.oprleft = 'tsvector'::regtype and o.oprright = 'tsquery'::regtype
        ) then
            execute format(
                'create operator %1$I.<=> (leftarg = tsvector, rightarg = tsquery,'
                ' function = %1$I.rum_ts_distance)', p_schema
            );
        end if;
    end loop;
    for v_grant in
        select format('grant %s to %I', g.rights, g.role)
        from (
            select
                case
                    when r.rights = 'usage' then 'usage on sequence ' || v_sequence
                    else format('%s on %I.%I', r.rights, p_schema, v.name)
                end as rights,
                case
                    when
                        r.rights = 'insert, update, delete'
                        and v.name in ('conversation_states', 'user_feedback')
                        then 'recall_reader'
                    else r.role
                end as role
            from recall._guide_views(v_product_id, '') as v
            cross join (values
                ('recall_reader', 'select'), ('recall_writer', 'insert, update, delete'),
                ('recall_writer', 'usage')
            ) as r (role, rights)
        ) as g
        where to_regrole(g.role) is not null
    loop
        execute v_grant;
    end loop;
    return array(
        select v.name from recall._guide_views(v_product_id, '') as v order by v.name collate "C"
    );
end;
$$;

comment on function recall.install_guide_names is
'Makes in p_schema, in which the caller may create, what docs/from-the-guides.md lists: the tables'
' of the guides as views over the product p_product_name, made where it is missing and the caller'
' is a member of recall_admin, and their functions. All belong to the caller; views ask with the'
' rights of who asks. Called again, after an upgrade say, it makes them anew. Gives the names of'
' the views. Raises 3F000 for a schema that is not there, 42501 where the caller may not create in'
' it, 42710 for an object of such a name that it did not make, 42704 for a product that the caller'
' may not write, 22023 for a bad p_product_name.';

grant execute on function recall.install_guide_names to recall_writer;
