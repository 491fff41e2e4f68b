-- Adds records to the snapshot of a model that is reading.
create or replace function recall._add_records(
    p_model_id bigint,
    p_texts_a text [],
    p_texts_b text [],
    p_targets text []
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_snapshot recall.project_snapshot;
    v_read integer;
    v_problem record;
begin
    select s.* into v_snapshot
    from trained_model as m
    inner join project_snapshot as s on m.snapshot_id = s.id
    inner join project as p on m.project_id = p.id
    where m.id = p_model_id and m.status = 'reading' and recall._may_predict(p.owner, '{}');
    if not found then
        raise exception 'p_model_id: there is no model % that reads', p_model_id
            using errcode = 'undefined_object', hint = 'recall.tune makes one.';
    end if;
    select
        count(*) as records,
        case
            when bool_or(coalesce(r.y, '') = '') then v_snapshot.y_column_name
            when bool_or(coalesce(r.a, '') !~ '\S') then v_snapshot.text_a_column
            else v_snapshot.text_b_column
        end as column_name
    into v_problem
    from unnest(p_texts_a, p_texts_b, p_targets) as r (a, b, y)
    where
        coalesce(r.y, '') = ''
        or coalesce(r.a, '') !~ '\S'
        or (v_snapshot.text_b_column is not null and coalesce(r.b, '') !~ '\S');
    if v_problem.records > 0 then
        raise exception 'relation_name: % records of "%" have nothing in column "%"',
            v_problem.records, v_snapshot.relation_name, v_problem.column_name
            using
                errcode = 'invalid_parameter_value',
                hint = 'Train with a view that leaves them out.';
    end if;
    select coalesce(max(r.record_no), 0) into v_read
    from _record as r
    where r.snapshot_id = v_snapshot.id;
    insert into _record (snapshot_id, record_no, is_test, text_a, text_b, target)
    select v_snapshot.id, v_read + r.n, false, r.a, r.b, r.y
    from unnest(p_texts_a, p_texts_b, p_targets) with ordinality as r (a, b, y, n);
end;
$$;

comment on function recall._add_records is
'Texts and targets side by side. Raises 22023 where one is null or empty.';

grant execute on function recall._add_records to recall_writer;
