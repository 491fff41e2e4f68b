-- Adds spans of texts to what a ranker learns from, 200 of a text: all that are nearly an answer
-- and some of the others, or those that it thinks likeliest by now.
create or replace function recall._add_span_items(
    p_model_id bigint,
    p_record_nos integer [],
    p_questions text [],
    p_texts text [],
    p_targets text [],
    p_likeliest boolean
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '64MB' set jit = off as $$
declare
    v_most_spans constant integer := 200;
begin
    insert into _ranker_item (model_id, list_no, item_no, gain, stands_for, features)
    with record as materialized (
        select r.n, r.record_no, r.question, r.text, r.target
        from unnest(p_record_nos, p_questions, p_texts, p_targets) with ordinality
            as r (record_no, question, text, target, n)
    ),
    answer as materialized (
        select
            a.record_no, array_agg(a.ends - a.length) as starts, array_agg(a.ends) as ends
        from (
            select
                r.record_no, length(k.answer) as length,
                sum(length(p.piece) + length(k.answer)) over (
                    partition by r.record_no, k.n order by p.n
                )::integer as ends,
                p.n = count(*) over (partition by r.record_no, k.n) as is_rest
            from record as r
            cross join lateral unnest(recall._reference_texts(r.target))
                with ordinality as k (answer, n)
            cross join lateral unnest(string_to_array(r.text, k.answer))
                with ordinality as p (piece, n)
            where k.answer <> ''
        ) as a
        where not a.is_rest
        group by a.record_no
    )
    select p_model_id, k.record_no, k.item_no, k.gain, k.stands_for, k.features
    from (
        select
            r.record_no, row_number() over list as item_no, s.gain, s.stands_for,
            s.as_first || s.as_last || s.features as features, max(s.gain) over list as best_gain
        from record as r
        inner join answer as a on r.record_no = a.record_no
        cross join lateral recall._answer_spans(
            p_model_id, r.question, r.text, a.starts, a.ends, v_most_spans, not p_likeliest
        ) as s
        window list as (partition by r.record_no)
    ) as k
    where k.best_gain > 0;
end;
$$;

comment on function recall._add_span_items is
'Side by side. Records of whose answers none is among the spans are left out.';
