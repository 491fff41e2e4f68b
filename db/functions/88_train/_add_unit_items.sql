-- Adds the units of texts to what a ranker learns from, with the mean of their ROUGE-1 and -L.
create or replace function recall._add_unit_items(
    p_model_id bigint,
    p_texts text [],
    p_targets text [],
    p_list_nos integer [],
    p_unit text
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set jit = off as $$
begin
    insert into _ranker_item (model_id, list_no, item_no, gain, features)
    with unit as materialized (
        select u.*, row_number() over (order by u.list_no, u.item_no) as place
        from recall._unit_features(p_model_id, p_texts, p_unit) as u
    ),
    listed as (
        select
            array_agg(u.place order by u.place, r.n) as places,
            array_agg(u.unit order by u.place, r.n) as units,
            array_agg(r.text order by u.place, r.n) as texts
        from unit as u
        cross join lateral unnest(recall._reference_texts(p_targets[u.list_no]))
            with ordinality as r (text, n)
    ),
    gain as (
        select l.places[s.n] as place, max((s.rouge_1 + s.rouge_l) / 2) as gain
        from listed as l
        cross join lateral recall._rouge(l.texts, l.units) as s
        group by l.places[s.n]
    )
    select p_model_id, p_list_nos[u.list_no], u.item_no, g.gain, u.features
    from unit as u
    inner join gain as g on u.place = g.place;
end;
$$;

comment on function recall._add_unit_items is
'p_texts, p_targets, p_list_nos: side by side; a target may hold several references, of which the'
' one that gives a unit the most counts.';
