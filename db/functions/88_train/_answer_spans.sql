-- The spans of a text that may answer a question, with the features by which a ranker chooses.
create or replace function recall._answer_spans(
    p_model_id bigint,
    p_question text,
    p_text text,
    p_most integer
)
returns table (
    first_place integer, last_place integer, starts integer, ends integer, edges_score float8,
    as_first text [], as_last text [], features text []
)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off set standard_conforming_strings = on as $$
declare
    -- Longer ones begin and end with a clause.
    v_most_tokens constant integer := 14;
    v_frame record;
begin
    select * into v_frame from recall._question_frame(p_question);
    return query
    with place as materialized (
        select
            p.*, sum(p.matches::integer) over w as matched,
            coalesce(lag(p.is_sign) over w, true) as begins_clause,
            coalesce(lead(p.is_sign) over w, true) as ends_clause,
            lag(p.shape) over w as shape_before, lead(p.shape) over w as shape_after,
            lag(p.class) over w as class_before, lead(p.class) over w as class_after,
            sum(p.is_open::integer - p.is_close::integer) over w as depth,
            recall._ranker_score(p_model_id, p.as_first) as first_score,
            recall._ranker_score(p_model_id, p.as_last) as last_score
        from recall._answer_places(
            p_model_id, v_frame.kind, v_frame.focus, v_frame.terms, v_frame.roles, v_frame.pairs,
            p_text
        ) as p
        window w as (partition by p.sentence order by p.place)
    ),
    sentence as (
        select p.sentence, string_agg(p.class, '' order by p.place) as classes,
            string_agg(p.shape, '' order by p.place) as shapes
        from place as p
        group by p.sentence
    ),
    span as (
        select
            f as f, l as l, l.place - f.place + 1 as length,
            l.matched - f.matched + f.matches::integer as matched,
            f.first_score + l.last_score as edges_score,
            substr(s.classes, f.place - f.first_place + 1, least(l.place - f.place + 1, 8))
            as classes,
            substr(s.shapes, f.place - f.first_place + 1, l.place - f.place + 1) as shapes
        from place as f
        inner join place as l
            on
                f.sentence = l.sentence
                and l.place >= f.place
                and l.place - f.place
                < case when f.begins_clause and l.ends_clause then 60 else v_most_tokens end
        inner join sentence as s on f.sentence = s.sentence
        where (not f.is_sign or f.is_open) and (not l.is_sign or l.is_close)
        order by edges_score desc, f.place, l.place
        limit p_most
    ),
    told as (
        select
            s.*,
            width_bucket(s.length, array[1, 2, 3, 4, 5, 6, 7, 9, 13, 21]) as size,
            left(regexp_replace(s.shapes, '(.)\1+', '\1', 'g'), 4) as form,
            left(regexp_replace(s.classes, '(.)\1+', '\1', 'g'), 6) as pattern
        from span as s
    )
    select
        (t.f).place, (t.l).place, (t.f).starts, (t.l).ends, t.edges_score, (t.f).as_first,
        (t.l).as_last, array[
            'size ' || t.size,
            format('%s size %s', v_frame.kind, t.size),
            format('%s size %s', v_frame.asks, t.size),
            format('shared %s of %s', least(t.matched, 3), 3 * t.matched / t.length),
            format('%s shared %s', v_frame.kind, least(t.matched, 2)),
            'form ' || t.form,
            format('%s form %s', v_frame.kind, t.form),
            format('%s form %s', v_frame.focus[1], t.form),
            format('sentence %s %s', (t.f).sentence_rank, least(9, floor(3 * (t.f).behind))),
            'behind ' || floor(10 * (t.f).behind),
            'near before ' || floor(8 * (t.f).nearness_before),
            'near after ' || floor(8 * (t.l).nearness_after),
            'near ' || floor(8 * ((t.f).nearness_before + (t.l).nearness_after)),
            format('edges %s%s', (t.f).shape_before, (t.l).shape_after),
            format(
                '%s at edges %s%s', v_frame.kind, (t.f).place = (t.f).first_place,
                (t.l).place >= (t.l).last_place - 1
            ),
            format('roles %s%s', left((t.f).role_before, 1), left((t.l).role_after, 1)),
            'joins ' || (t.classes ~ '[C,、和及]')::text,
            format(
                'cuts %s%s', (t.f).shape ~ '[XYD#二]' and (t.f).shape = (t.f).shape_before,
                (t.l).shape ~ '[XYD#二]' and (t.l).shape = (t.l).shape_after
            ),
            'open ' || (
                (t.l).depth - (t.f).depth + (t.f).is_open::integer - (t.f).is_close::integer
            ),
            'pattern ' || t.pattern,
            format('%s pattern %s', v_frame.kind, t.pattern),
            format('%s %s pattern %s', v_frame.asks, v_frame.focus[1], t.pattern),
            format('around %s%s', (t.f).class_before, (t.l).class_after),
            format('ends %s%s', (t.f).class, (t.l).class),
            format('last %s of focus', array_position(v_frame.focus, (t.l).term))
        ]
    from told as t;
end;
$$;

comment on function recall._answer_spans is
'first_place, last_place: of its tokens; starts, ends: characters of p_text before it and up to its'
' end. Spans of at most 14 tokens within a sentence, and whole clauses of up to 60; of these the'
' p_most whose first and last tokens'' features, as_first and as_last, weigh the most: edges_score.'
' features: of the span itself.';
