-- A step of training a ranker of sentences or clauses by the ROUGE that each has as a summary.
create or replace function recall._fit_summaries(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp
set work_mem = '64MB' set jit = off as $$
declare
    v_batch_records constant integer := 500;
    v_unit constant text := p_model.hyperparams ->> 'unit';
    v_phase constant text := p_model.state ->> 'phase';
    v_texts text [];
    v_targets text [];
    v_records integer [];
begin
    if v_phase is null then
        perform recall._clear_ranker(p_model.id);
        perform recall._count_unit_terms(p_model, v_unit);
        return '{"phase": "features", "next": 0, "notice": "counted the terms"}'::jsonb;
    elsif v_phase = 'features' then
        select array_agg(r.text_a order by r.record_no), array_agg(r.target order by r.record_no),
            array_agg(r.record_no order by r.record_no)
        into v_texts, v_targets, v_records
        from (
            select r.record_no, r.text_a, r.target
            from _record as r
            where
                r.snapshot_id = p_model.snapshot_id
                and not r.is_test
                and r.record_no > (p_model.state ->> 'next')::integer
            order by r.record_no
            limit v_batch_records
        ) as r;
        if v_records is not null then
            perform recall._add_unit_items(p_model.id, v_texts, v_targets, v_records, v_unit);
        end if;
        return recall._ranker_batch(p_model, v_records[cardinality(v_records)], 12);
    end if;
    return recall._ranker_pass(p_model);
end;
$$;

comment on function recall._fit_summaries is
'State: phase, features with the last record done or passes with how many there were.';
