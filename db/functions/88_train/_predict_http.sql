-- Predicts by a model that was tuned elsewhere: it is asked once for each different text.
create or replace function recall._predict_http(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_labels jsonb := p_model.state -> 'labels';
    v_new_a text [];
    v_new_b text [];
begin
    select array_agg(k.text_a), array_agg(k.text_b) into v_new_a, v_new_b
    from (
        select distinct t.text_a, t.text_b
        from unnest(p_texts_a, p_texts_b) as t (text_a, text_b)
        left join _tuned_answer as a
            on a.model_id = p_model.id and a.asked = recall._text_digest(t.text_a, t.text_b)
        where t.text_a is not null and a.asked is null
    ) as k;
    return query
    with said as materialized (
        select a.asked, a.said from _tuned_answer as a where a.model_id = p_model.id
        union all
        select recall._text_digest(v_new_a[s.n], v_new_b[s.n]), s.said
        from recall._ask_tuned(p_model, v_new_a, v_new_b) as s
    )
    select
        t.n::integer,
        case when jsonb_typeof(v_labels) = 'array' then l.label else s.said end,
        null::double precision,
        case
            when jsonb_typeof(v_labels) = 'array' and l.label is null and s.said is not null
                then jsonb_build_object('said', s.said)
        end
    from unnest(p_texts_a, p_texts_b) with ordinality as t (text_a, text_b, n)
    left join said as s
        on t.text_a is not null and s.asked = recall._text_digest(t.text_a, t.text_b)
    left join lateral (
        select k.label
        from jsonb_array_elements_text(
            case jsonb_typeof(v_labels) when 'array' then v_labels else '[]' end
        ) as k (label)
        where btrim(lower(k.label)) = btrim(lower(s.said), e' \t\r\n."''')
        order by k.label = s.said desc, k.label collate "C"
        limit 1
    ) as l on true
    order by t.n;
end;
$$;

comment on function recall._predict_http is
'A trainer''s function. Of a classification null where it says no label, and what it says in'
' scores; no probabilities. Raises as recall._ask_tuned.';
