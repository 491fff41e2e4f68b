-- What recall.metrics counts of an answer.
create or replace function recall._answer_measures(p_answered recall._answered, p_timings jsonb)
returns recall._measured []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_asks_model boolean := (
        select
            coalesce(s.options ->> 'query_vector', 'learned') <> 'learned'
            or s.options #>> '{rerank,model}' is not null
        from strategy as s
        where s.name = p_answered.strategy
    );
    v_kind text := case when p_timings ? 'chat' then 'chat' else 'answer' end;
    v_strategy jsonb := jsonb_build_object('strategy', p_answered.strategy);
    v_by text;
begin
    v_by := case
        when exists (
            select from unnest(p_answered.parts) as p where p.generator is not null
        ) then 'generator'
        when not exists (
            select from unnest(p_answered.parts) as p where p.kind not in ('chatter', 'refused')
        ) then 'fixed'
        -- recall._frequent_answer searches nothing and has no question of its own to check.
        when not p_timings ? 'comply' then 'frequent'
        when v_asks_model then 'provider'
        else 'learned'
    end;
    return array(
        select (m.metric, v_strategy || m.labels, m.value)::recall._measured
        from (
            select
                'pgrecall_answers_total' as metric,
                jsonb_build_object('kind', v_kind, 'found', p_answered.found, 'by', v_by) as labels,
                1::double precision as value
            union all
            select
                'pgrecall_answer_seconds', jsonb_build_object('kind', v_kind),
                coalesce(p_timings ->> 'chat', p_timings ->> 'total')
                    ::double precision / 1000
            union all
            select
                'pgrecall_stage_seconds', jsonb_build_object('stage', t.key),
                t.value::double precision / 1000
            from jsonb_each_text(p_timings) as t
            where t.key in ('comply', 'search', 'answer')
            union all
            select 'pgrecall_fallbacks_total', '{}', 1
            where exists (select from unnest(p_answered.parts) as p where p.note is not null)
        ) as m
    );
end;
$$;

comment on function recall._answer_measures is
'by: generator, where a model wrote a part; fixed, of chatter and what may not be asked; frequent,'
' the answer of an asked-often question; provider, where the strategy has a model embed questions'
' or rerank hits; learned, without any model.';
