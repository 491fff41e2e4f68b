-- Makes a database a node of this router, or says anew where it is.
create or replace function recall.add_node(
    p_name text,
    p_server name,
    p_is_open boolean default true,
    p_transport text default null
)
returns integer
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_taken text;
    v_is_new boolean;
begin
    perform recall._refuse_null('p_is_open', p_is_open is null);
    if p_name is null or p_name !~ '^[a-z][a-z0-9_]{0,30}$' then
        raise exception 'p_name: must be 1 to 31 of a to z, 0 to 9, _, from a letter on'
            using errcode = 'invalid_parameter_value', hint = 'A short name, such as ''a''.';
    elsif not exists (
        select from transport as t where t.name = coalesce(p_transport, t.name)
    ) then
        raise exception 'p_transport: there is no transport "%"', p_transport
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.transport lists them.';
    end if;
    perform recall._require_owner();
    if not exists (select from pg_foreign_server as s where s.srvname = p_server) then
        raise exception 'p_server: there is no foreign server "%"', coalesce(p_server, 'null')
            using
                errcode = 'undefined_object',
                hint = 'create server … foreign data wrapper dblink_fdw options (host …, dbname …);'
                    ' create user mapping for … server … options (user …, password …);';
    end if;
    lock table node in share row exclusive mode;
    select * into v_node from node as n where n.name = p_name;
    v_is_new := v_node.name is null;
    v_node.name := p_name;
    v_node.server := p_server;
    v_node.transport := coalesce(p_transport, v_node.transport, (
        select t.name
        from transport as t
        where recall._transport_trouble(t.name) is null
        order by t.place
        limit 1
    ), 'dblink');
    perform recall._require_transport(v_node.transport);
    v_node.is_open := p_is_open;
    v_node.salt := coalesce(v_node.salt, gen_random_uuid());
    if v_node.id_range is null then
        v_node.id_range := (
            select t.x
            from recall._ask(
                array[v_node], 'select recall._id_range()', 'x integer', true, null
            ) as t (x integer)
        );
        if exists (select from node as n where n.id_range = v_node.id_range) then
            v_node.id_range := (select max(n.id_range) + 1 from node as n);
            perform t.x
            from recall._ask(
                array[v_node], format('select recall.set_id_range(%L)', v_node.id_range), 'x text',
                false, null
            ) as t (x text);
        end if;
    end if;
    insert into node (name, transport, server, id_range, is_open, salt)
    select
        v_node.name, v_node.transport, v_node.server, v_node.id_range, v_node.is_open, v_node.salt
    on conflict (name) do update
    set transport = excluded.transport, server = excluded.server, is_open = excluded.is_open;
    with found as (
        select t.name
        from recall._ask(
            array[v_node], 'select name from recall.products()', 'name text', true, null
        ) as t (name text)
    ),
    placed as (
        insert into placement (product_name, node)
        select f.name, p_name from found as f
        on conflict (product_name) do nothing
    )
    select min(p.product_name) into v_taken
    from placement as p
    inner join found as f on p.product_name = f.name
    where p.node <> p_name;
    if v_taken is not null then
        raise exception 'p_name: product "%" is on another node already', v_taken
            using
                errcode = 'unique_violation', hint = 'Rename or drop one of them, on its node.';
    end if;
    if v_is_new then
        perform recall._join_node(v_node);
    end if;
    return v_node.id_range;
end;
$$;

comment on function recall.add_node is
'p_server: a foreign server of dblink_fdw, with a user mapping for the owner of recall, whose'
' login may set role to every role that calls. p_transport: a row of recall.transport; null for'
' that of the node, or the first that can be used here. p_is_open: whether it takes new products.'
' Products that it has are placed, and it gets a range of ids of its own (recall.set_id_range);'
' gives its number. A new one without products gets the strategies, models, words and so on of the'
' first other one (recall.sync_node); a notice says how much differs. Called again for a name it'
' changes the rest. Raises 22023 and 42704 for bad arguments, 42501 for who is not the owner of'
' recall, 08006 where the node cannot be reached, 55000 where it has another revision or ids of'
' another node''s range, 23505 where a product is on another node too.';

grant execute on function recall.add_node to recall_admin;
