-- Each right text beside what was predicted for its record.
create or replace function recall._list_references(
    p_targets text [],
    p_predictions text [],
    out places integer [],
    out texts text [],
    out predictions text []
)
returns record
language plpgsql immutable parallel unsafe strict security invoker
set search_path = recall, pg_temp
as $$
begin
    select
        array_agg(t.n::integer order by t.n, r.text),
        array_agg(r.text order by t.n, r.text),
        array_agg(coalesce(t.predicted, '') order by t.n, r.text)
    into places, texts, predictions
    from unnest(p_targets, p_predictions) with ordinality as t (target, predicted, n)
    cross join lateral unnest(recall._reference_texts(t.target)) as r (text);
end;
$$;

comment on function recall._list_references is
'Arrays side by side, in the order of the records. places: the number of the record. texts: one of'
' recall._reference_texts of its target. predictions: empty where there is none.';
