-- Numbers the features of a classifier's records, and keeps these numbers in their place.
create or replace function recall._number_class_terms(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp
set work_mem = '256MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
    v_classes integer := (select count(*)::integer from _class where model_id = p_model.id);
    v_least integer;
    v_terms integer;
    v_dense jsonb;
begin
    create temporary table _class_feature on commit drop as
    select f.term collate "C" as term, count(*)::integer as records
    from _class_record as r
    cross join unnest(r.features) as f (term)
    where r.model_id = p_model.id
    group by 1;
    -- Rare ones go until the model takes 40 MB at most.
    select min(k.records) into v_least
    from (
        select t.records, sum(count(*)) over (order by t.records desc) as terms
        from pg_temp._class_feature as t
        group by t.records
    ) as k
    where k.terms * (100 + 2 * v_classes) <= 4e7;
    insert into _class_term (model_id, term, term_no, scale)
    select p_model.id, t.term, (row_number() over ())::integer, 0
    from pg_temp._class_feature as t
    where t.records >= v_least;
    get diagnostics v_terms = row_count;
    drop table pg_temp._class_feature;
    update _class_record as r
    set terms = coalesce(k.terms, '{}'), features = null
    from (
        select q.record_no, array_agg(t.term_no) filter (where t.term_no is not null) as terms
        from _class_record as q
        cross join unnest(q.features) as f (term)
        left join _class_term as t on t.model_id = p_model.id and t.term = f.term collate "C"
        where q.model_id = p_model.id
        group by q.record_no
    ) as k
    where r.model_id = p_model.id and r.record_no = k.record_no;
    v_dense := recall._standardize_dense(
        p_model.id, case when p_model.task = 'text-pair-classification' then 12 else 0 end
    );
    return v_dense || jsonb_build_object(
        'least_records', v_least, 'notice', format('%s features of %s classes', v_terms, v_classes)
    );
end;
$$;

comment on function recall._number_class_terms is
'least_records: of how many records a feature has to be, so that the model stays small.';
