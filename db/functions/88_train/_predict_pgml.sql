-- Predicts by pgml.predict what a project of pgml's was trained for.
create or replace function recall._predict_pgml(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_vendor('pgml.predict');
    return query execute
        'select k.n::integer, $3 ->> pgml.predict($1, k.text_a)::integer, null::double precision,'
        ' null::jsonb'
        ' from unnest($2) with ordinality as k (text_a, n) order by k.n'
    using p_model.state ->> 'project', p_texts_a, p_model.state -> 'labels';
end;
$$;

comment on function recall._predict_pgml is
'A trainer''s function. pgml.predict gives a label''s number, from 0, in the order of their'
' characters. Raises 42883, 42501 where pgml cannot be used, and what pgml.predict raises.';
