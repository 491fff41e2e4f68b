-- What a message is that is not to be answered: chatter, by its wordings or by the strategy's
-- model, or out of scope, by the model.
create or replace function recall._gate(
    p_message text,
    p_gate jsonb,
    out kind text,
    out reasons jsonb
)
returns record
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_gate jsonb := recall._initial_options('gate') || p_gate;
    v_answer recall._model_answer;
begin
    if v_gate is null or (v_gate -> 'wordings')::boolean then
        kind := recall._chatter_kind(p_message);
    end if;
    if kind is not null or v_gate is null or recall._gathers() then
        return;
    end if;
    v_answer := recall._classify_texts(v_gate ->> 'model', array[p_message]);
    if v_answer.error is not null then
        kind := recall._chatter_kind(p_message);
        reasons := jsonb_build_object(
            'model', v_gate -> 'model', 'fallback', left(v_answer.error, 200)
        );
        return;
    end if;
    with said as (
        select
            l.key as label, l.value::double precision as probability,
            v_gate -> 'labels' ->> l.key as kind
        from jsonb_each(v_answer.labels[1]) as l
        where jsonb_typeof(l.value) = 'number'
    )
    select
        case
            when k.total >= (v_gate -> 'least')::double precision then k.kind
            when b.probability < (v_gate -> 'scope')::double precision then 'out_of_scope'
        end,
        jsonb_build_object(
            'model', v_gate -> 'model', 'label', b.label,
            'probability', round(b.probability::numeric, 4),
            'closed', round(coalesce(k.total, 0)::numeric, 4)
        )
    into kind, reasons
    from (
        select s.label, s.probability from said as s order by s.probability desc, s.label limit 1
    ) as b
    left join (
        select s.kind, sum(sum(s.probability)) over () as total
        from said as s
        where s.kind is not null
        group by s.kind
        order by sum(s.probability) desc, s.kind
        limit 1
    ) as k on true;
end;
$$;

comment on function recall._gate is
'kind: of recall.chatter, or out_of_scope; null for a question. p_gate: options.answer.gate of the'
' strategy, null: wordings only. reasons, null where the model was not asked: model, its likeliest'
' label with its probability, and closed, that of all labels that are no question; or fallback, why'
' the model says nothing and the wordings alone decide. A node that only gathers (recall._gathers)'
' asks no model. Never raises for what was asked.';
