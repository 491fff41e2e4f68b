-- recall.ingest_documents of a product in parts.
create or replace function recall._ingest_parts(
    p_nodes recall.node [],
    p_product_name text,
    p_documents jsonb
)
returns setof bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product;
    v_ids bigint [];
    v_part record;
    v_made record;
begin
    if not recall._sees_product(p_nodes, p_product_name, true) then
        -- The node says what it says of a missing product.
        return query
        select t.id
        from recall._ask(
            p_nodes[1:1],
            format(
                'select x from recall.ingest_documents(%L, %L) as x', p_product_name, p_documents
            ),
            'id bigint', false
        ) as t (id bigint);
        return;
    end if;
    select t.max_chars, t.overlap
    into v_product.max_chars, v_product.overlap
    from recall._ask(
        p_nodes[1:1],
        format('select max_chars, overlap from recall.product where name = %L', p_product_name),
        'max_chars integer, overlap integer', true
    ) as t (max_chars integer, overlap integer);
    for v_part in
        with given as (
            -- It raises for the first bad one by its number, before any is sent.
            select
                r.n,
                recall._part_of_document(
                    p_nodes, p_product_name, (r.document).title, (r.document).external_id
                ) as nodes
            from recall._read_documents(v_product, p_documents) as r
        )
        select
            g.nodes, array_agg(g.n order by g.n) as places,
            jsonb_agg(p_documents -> g.n - 1 order by g.n) as documents
        from given as g
        group by g.nodes
        order by min(g.n)
    loop
        for v_made in
            select v_part.places[t.place] as n, t.id
            from recall._ask(
                v_part.nodes,
                format(
                    'select i.* from recall.ingest_documents(%L, %L) with ordinality as i',
                    p_product_name, v_part.documents
                ),
                'id bigint, place bigint', false
            ) as t (id bigint, place bigint)
        loop
            v_ids[v_made.n] := v_made.id;
        end loop;
    end loop;
    return query select u.id from unnest(v_ids) as u (id);
end;
$$;

comment on function recall._ingest_parts is
'Each part takes its documents or none of them: where one raises others may have taken theirs, and'
' the same again writes what is missing.';
