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
    v_model recall.trained_model := recall._require_training(p_model_id, 'reading');
    v_snapshot recall.project_snapshot;
    v_read integer;
    v_problem record;
begin
    select * into v_snapshot from project_snapshot where id = v_model.snapshot_id;
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
'Texts and targets side by side. Raises 22023 where one is null or empty, 55000.';

grant execute on function recall._add_records to recall_writer;
