-- Lists the features of the next records that a classifier learns from.
create or replace function recall._list_class_features(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current
set enable_nestloop = off as $$
declare
    v_state jsonb := p_model.state;
    v_from integer := coalesce((v_state ->> 'from')::integer, 0);
    v_to integer;
    v_left integer;
    v_numbers integer [];
    v_dense vector [];
    v_last_id bigint := recall._last_class_model(p_model);
begin
    if v_from = 0 then
        v_state := jsonb_build_object(
            'options', recall._class_options(p_model), 'phase', 'features'
        );
        insert into _class (model_id, class_no, label, records)
        select
            p_model.id, (row_number() over (order by r.target collate "C"))::integer, r.target,
            count(*)::integer
        from _record as r
        where r.snapshot_id = p_model.snapshot_id and not r.is_test
        group by r.target;
        if not exists (select from _class where model_id = p_model.id and class_no = 2) then
            raise exception 'y_column_name: all records to train with have the same label'
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'test_sampling stratified leaves some of each.';
        end if;
    end if;
    select max(k.record_no) into v_to
    from (
        select r.record_no
        from _record as r
        where r.snapshot_id = p_model.snapshot_id and r.record_no > v_from
        order by r.record_no
        -- A provider takes its time.
        limit case when v_state #>> '{options,vectors}' is null then 5000 else 500 end
    ) as k;
    select
        array_agg(r.record_no order by r.record_no),
        recall._dense_features(
            array_agg(r.text_a order by r.record_no),
            array_agg(r.text_b order by r.record_no), v_state -> 'options'
        )
    into v_numbers, v_dense
    from _record as r
    where
        r.snapshot_id = p_model.snapshot_id
        and not r.is_test
        and r.record_no > v_from
        and r.record_no <= v_to;
    insert into _class_record (
        model_id, record_no, class_no, split, text_hash, features, dense, dual
    )
    select
        p_model.id, r.record_no, c.class_no,
        -- A label's records in turn, by chance; all pairs of a first text in one split.
        1 + (case
            when r.text_b is null then
                row_number() over (partition by c.class_no order by md5(r.record_no::text))
            else hashtext(r.text_a) & 65535
        end % (v_state -> 'options' ->> 'splits')::integer)::integer,
        h.text_hash,
        case
            when v_state #>> '{options,epsilon}' is null
                then recall._text_features(r.text_a, r.text_b, v_state -> 'options')
        end,
        r.dense, l.dual
    from (
        select k.record_no, k.text_a, k.text_b, k.target, d.dense
        from unnest(v_numbers, v_dense) as d (record_no, dense)
        inner join _record as k
            on k.snapshot_id = p_model.snapshot_id and d.record_no = k.record_no
    ) as r
    inner join _class as c on c.model_id = p_model.id and r.target = c.label
    cross join lateral (
        select sha256(convert_to(concat_ws(chr(31), r.text_a, r.text_b), 'UTF8')) as text_hash
    ) as h
    left join (
        select distinct on (k.text_hash) k.text_hash, k.class_no, k.dual
        from _class_record as k
        where k.model_id = v_last_id and k.dual is not null
        order by k.text_hash, k.record_no
    ) as l on h.text_hash = l.text_hash and c.class_no = l.class_no;
    select count(*)::integer into v_left
    from _record as r
    where r.snapshot_id = p_model.snapshot_id and r.record_no > v_to;
    return v_state || jsonb_build_object(
        'from', v_to,
        'phase', case when v_left > 0 then 'features' else 'terms' end,
        'notice', format('features of %s records', v_to)
    );
end;
$$;

comment on function recall._list_class_features is
'5,000 records a step, 500 where a provider gives them vectors. Raises 22023 where only one label'
' is left to train with.';
