-- Chooses the records that are held out, and lets the model be trained.
create or replace function recall._end_reading(p_model_id bigint)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '64MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
    v_model recall.trained_model := recall._require_training(p_model_id, 'reading');
    v_snapshot recall.project_snapshot;
    v_task recall.task;
    v_records integer;
    v_classes integer;
    v_share double precision;
begin
    select * into v_snapshot from project_snapshot where id = v_model.snapshot_id;
    select * into v_task from task where name = v_model.task;
    select count(*)::integer, count(distinct target)::integer into v_records, v_classes
    from _record
    where snapshot_id = v_snapshot.id;
    v_share := case
        when v_snapshot.test_size < 1 then v_snapshot.test_size
        else v_snapshot.test_size / greatest(v_records, 1)
    end;
    update _record as r
    set is_test = true
    from (
        select
            k.record_no,
            row_number() over (
                partition by case when v_snapshot.test_sampling = 'stratified'
                    and v_task.is_classification then k.target end
                order by
                    case v_snapshot.test_sampling when 'last' then -k.record_no end,
                    -- By chance, and the same each time.
                    md5(k.record_no::text || k.text_a)
            ) as place,
            count(*) over (
                partition by case when v_snapshot.test_sampling = 'stratified'
                    and v_task.is_classification then k.target end
            ) as places
        from _record as k
        where k.snapshot_id = v_snapshot.id
    ) as o
    where
        r.snapshot_id = v_snapshot.id
        and r.record_no = o.record_no
        and o.place <= round(o.places * v_share);
    update project_snapshot as s
    set train_count = c.train_count, test_count = c.test_count
    from (
        select
            (count(*) filter (where not is_test))::integer as train_count,
            (count(*) filter (where is_test))::integer as test_count
        from _record
        where snapshot_id = v_snapshot.id
    ) as c
    where s.id = v_snapshot.id
    returning s.* into v_snapshot;
    if v_snapshot.train_count < 2 then
        raise exception 'relation_name: "%" leaves % records to train with, of %',
            v_snapshot.relation_name, v_snapshot.train_count, v_records
            using
                errcode = 'invalid_parameter_value',
                hint = 'It needs more records, or test_size has to be smaller.';
    elsif v_task.is_classification and v_classes not between 2 and 1000 then
        raise exception 'y_column_name: "%" has % different labels, must have 2 to 1000',
            v_snapshot.y_column_name, v_classes
            using
                errcode = 'invalid_parameter_value',
                hint = 'Each label is a class of its own; group rare ones in a view.';
    end if;
    update trained_model set status = 'training' where id = p_model_id;
end;
$$;

comment on function recall._end_reading is
'By the snapshot''s test_size and test_sampling. Stratified: the share of each label; where a task'
' has no labels, as random. Raises 22023, 55000.';

grant execute on function recall._end_reading to recall_writer;
