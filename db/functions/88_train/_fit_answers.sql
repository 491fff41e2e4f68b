-- A step of training a ranker of a text's spans as answers to a question: first on right spans and
-- on others drawn by chance, then anew on those that the first ranker thinks likeliest.
create or replace function recall._fit_answers(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp
as $$
declare
    v_batch_records constant integer := 100;
    v_phase constant text := p_model.state ->> 'phase';
    v_round constant integer := (p_model.state ->> 'round')::integer;
    v_last integer;
    v_state jsonb;
begin
    if v_phase is null then
        perform recall._clear_ranker(p_model.id);
        perform recall._count_sentence_terms(p_model);
        return '{
            "phase": "features", "next": 0, "round": 1, "notice": "counted the terms"
        }'::jsonb;
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
                array_agg(b.target order by b.record_no), v_round = 2
            )
            from batch as b
            having count(*) > 0
        )
        select max(b.record_no) into v_last from batch as b, added;
        v_state := recall._ranker_batch(p_model, v_last, 40);
    else
        v_state := recall._ranker_pass(p_model);
        if v_round = 1 and v_state ? 'done' then
            return '{
                "phase": "features", "next": 0, "round": 2, "notice": "looks for likely wrong spans"
            }'::jsonb;
        end if;
    end if;
    return v_state || jsonb_build_object('round', v_round);
end;
$$;

comment on function recall._fit_answers is
'State: round, 1 or 2, and phase, features with the last record done or passes with how many there'
' were.';
