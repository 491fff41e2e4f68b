-- The query that reads a snapshot's relation: arrays of 5,000 records a row, in the order read.
create or replace function recall._records_query(p_model_id bigint, p_path text)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.trained_model := recall._require_training(p_model_id, 'reading');
    v_snapshot recall.project_snapshot;
    v_relation regclass;
begin
    select * into v_snapshot from project_snapshot where id = v_model.snapshot_id;
    v_relation := recall._find_relation(v_snapshot.relation_name, p_path);
    if v_relation is null then
        raise exception 'relation_name: there is no relation "%"', v_snapshot.relation_name
            using
                errcode = 'undefined_table',
                hint = 'A table or view, with its schema where that is not in your search_path.';
    end if;
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

comment on function recall._records_query is 'Raises 55000, 42P01 where the relation is gone.';

grant execute on function recall._records_query to recall_writer;
