-- The query that reads a snapshot's relation: arrays of 5,000 records a row, in the order read.
create or replace function recall._records_query(p_snapshot_id bigint, p_path text)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_snapshot recall.project_snapshot;
    v_relation regclass;
begin
    select s.* into v_snapshot
    from project_snapshot as s
    inner join project as p on s.project_id = p.id
    where s.id = p_snapshot_id and recall._may_predict(p.owner, '{}');
    v_relation := recall._find_relation(v_snapshot.relation_name, p_path);
    return (
        select format(
            'select pg_catalog.array_agg(a order by n) as a, pg_catalog.array_agg(b order by n)'
            ' as b, pg_catalog.array_agg(y order by n) as y from (select r.%I::pg_catalog.text as'
            ' a, %s::pg_catalog.text as b, r.%I::pg_catalog.text as y, pg_catalog.row_number()'
            ' over () as n from %I.%I as r) as s group by (n - 1) / 5000 order by (n - 1) / 5000',
            v_snapshot.text_a_column,
            coalesce('r.' || quote_ident(v_snapshot.text_b_column), 'null'),
            v_snapshot.y_column_name, n.nspname, c.relname
        )
        from pg_class as c
        inner join pg_namespace as n on c.relnamespace = n.oid
        where c.oid = v_relation
    );
end;
$$;

comment on function recall._records_query is 'Null where the caller may not train the project.';

grant execute on function recall._records_query to recall_writer;
