-- A search over several nodes as over one: each takes for its own what all of them have.
create or replace function recall._ask_united(
    p_nodes recall.node [],
    p_statement text,
    p_columns text,
    p_by recall.node default null
)
returns setof record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_is_by_one constant boolean := p_by.name is not null;
    v_begin constant jsonb := jsonb_build_object('search', gen_random_uuid())
        || case when v_is_by_one then '{"gathers": true}' else '{}' end::jsonb;
    v_call constant text := 'select own, x from recall._answer_united(%L, %L)';
    v_known jsonb := v_begin;
    v_told jsonb [];
    v_rows text [];
    v_statement text;
    v_values text;
begin
    select
        format(
            'select array[%s] from (%s) as t (%s)',
            string_agg(format('c%s::text', c.n), ', ' order by c.n), p_statement,
            string_agg(format('c%s', c.n), ', ' order by c.n)
        ),
        string_agg(format('(u.x::text [])[%s]::%s', c.n, c.type), ', ' order by c.n)
    into v_statement, v_values
    from recall._column_types(p_columns) with ordinality as c (type, n);
    -- Each round tells something new, and what a question asks is bounded; a node could ask on.
    -- Where it may begin anew it gets more.
    for v_round in 1..case when v_is_by_one then 128 else 32 end loop
        select
            array_agg(t.own) filter (where t.own is not null),
            array_agg(t.x) filter (where t.x is not null)
        into v_told, v_rows
        from recall._ask(
            p_nodes,
            format(v_call, v_statement, v_known), 'own jsonb, x text', true,
            p_may_lag => not v_is_by_one
        ) as t (own jsonb, x text);
        if v_told is null and v_is_by_one then
            select
                array_agg(t.own) filter (where t.own is not null),
                array_agg(t.x) filter (where t.x is not null)
            into v_told, v_rows
            from recall._ask(
                array[p_by], format(v_call, v_statement, v_known - 'gathers'),
                'own jsonb, x text', false
            ) as t (own jsonb, x text);
            if v_told is not null then
                -- Something was changed since.
                v_known := v_begin;
                continue;
            end if;
        end if;
        if v_told is null then
            return query execute format('select %s from unnest($1) as u (x)', v_values)
            using v_rows;
            return;
        end if;
        v_known := recall._add_told(v_known, v_told);
    end loop;
    raise exception 'the nodes do not agree on what they search'
        using
            errcode = 'object_not_in_prerequisite_state',
            hint = 'select * from recall.node_differences() says in what they differ.';
end;
$$;

comment on function recall._ask_united is
'p_statement and p_columns: as of recall._ask. All nodes are asked at once, again as long as one'
' says something that the others must know. p_by: for what writes, or asks a generating model: all'
' only gather (recall._gathers), then this one does it. Raises 55000 where that does not end.';
