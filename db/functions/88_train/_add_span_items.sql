-- Adds a part of the spans of texts to what a ranker learns from: all that are nearly an answer,
-- and of the others so many as to be 200 of a text. A span gains the F1 of its characters.
create or replace function recall._add_span_items(
    p_model_id bigint,
    p_record_nos integer [],
    p_questions text [],
    p_texts text [],
    p_targets text []
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '64MB' set jit = off as $$
declare
    v_most_spans constant double precision := 200;
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
                ) as ends,
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
    ),
    span as (
        select
            r.record_no, s.as_first || s.as_last || s.features as features, g.gain,
            row_number() over (partition by r.record_no order by s.starts, s.ends) as item_no,
            count(*) over (partition by r.record_no) as spans,
            hashint8(s.starts * 10000 + s.ends + r.record_no)::bigint & 65535 as draw
        from record as r
        inner join answer as a on r.record_no = a.record_no
        cross join lateral recall._answer_spans(
            p_model_id, r.question, r.text, 2147483647
        ) as s
        cross join lateral (
            select max(
                2.0::double precision
                * greatest(least(k.ends, s.ends) - greatest(k.starts, s.starts), 0)
                / (k.ends - k.starts + s.ends - s.starts)
            ) as gain
            from unnest(a.starts, a.ends) as k (starts, ends)
        ) as g
    )
    select
        p_model_id, s.record_no, s.item_no, s.gain,
        case when s.gain >= 0.5 then 1 else greatest(s.spans / v_most_spans, 1) end, s.features
    from span as s
    where s.gain >= 0.5 or s.draw < 65536 * v_most_spans / s.spans;
end;
$$;

comment on function recall._add_span_items is
'Side by side. Records whose text has none of their answers are left out.';
