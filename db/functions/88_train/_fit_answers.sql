-- A step of training a ranker of a text's spans as answers to a question.
create or replace function recall._fit_answers(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp
as $$
declare
    v_batch_records constant integer := 100;
    v_phase constant text := p_model.state ->> 'phase';
    v_next integer;
begin
    if v_phase is null then
        -- Trained from the beginning, whatever an attempt before has left.
        delete from _ranker_item where model_id = p_model.id;
        delete from _ranker_feature where model_id = p_model.id;
        delete from _ranker_term where model_id = p_model.id;
        perform recall._count_sentence_terms(p_model);
        return '{"phase": "features", "next": 0, "notice": "counted the terms"}'::jsonb;
    elsif v_phase = 'features' then
        with batch as materialized (
            select r.record_no, r.text_a, r.text_b, r.target
            from _record as r
            where
                r.snapshot_id = p_model.snapshot_id
                and not r.is_test
                and r.record_no > (p_model.state ->> 'next')::integer
            order by r.record_no
            limit v_batch_records
        ),
        added as materialized (
            select recall._add_span_items(
                p_model.id, array_agg(b.record_no order by b.record_no),
                array_agg(b.text_a order by b.record_no), array_agg(b.text_b order by b.record_no),
                array_agg(b.target order by b.record_no)
            )
            from batch as b
            having count(*) > 0
        )
        select max(b.record_no) into v_next from batch as b, added;
        if v_next is null then
            perform recall._number_features(
                p_model.id, (p_model.hyperparams ->> 'least_lists')::integer, 40
            );
            return '{"phase": "passes", "pass": 0, "notice": "numbered the features"}'::jsonb;
        end if;
        return jsonb_build_object(
            'phase', 'features', 'next', v_next,
            'notice', format('%s records have their features', v_next)
        );
    end if;
    return recall._ranker_pass(p_model);
end;
$$;

comment on function recall._fit_answers is
'State: phase, features with the last record done or passes with how many there were.';
