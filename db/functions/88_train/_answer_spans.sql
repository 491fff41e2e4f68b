-- The spans of a text that may answer a question, with the features by which a ranker chooses.
create or replace function recall._answer_spans(
    p_model_id bigint,
    p_question text,
    p_text text,
    p_right_starts integer [],
    p_right_ends integer [],
    p_most integer,
    p_keeps_right boolean
)
returns table (
    first_place integer, last_place integer, starts integer, ends integer, edges_score float8,
    gain float8, stands_for float8, as_first text [], as_last text [], features text []
)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off set standard_conforming_strings = on as $$
declare
    v_question recall._question;
    v_kind text;
    v_focus text;
    v_text constant text := lower(p_text);
begin
    select q.* into v_question from recall._question_frame(p_question) as q;
    v_kind := v_question.kind;
    v_focus := coalesce(v_question.focus[1], '');
    return query
    with counted as (
        select
            c.*, (c.l).place - (c.f).place + 1 as length,
            (c.l).shared - (c.f).shared + (c.f).is_shared::integer as shared,
            (c.l).contents - (c.f).contents + (c.f).is_content::integer as contents,
            (c.l).news - (c.f).news + (c.f).is_new::integer as news,
            (c.l).idfs - (c.f).idfs + case when (c.f).is_content then (c.f).idf else 0 end as idfs,
            least((c.l).clause - (c.f).clause, 3) as clauses,
            regexp_replace(c.shapes, '(.)\1+', '\1', 'g') as form,
            left(regexp_replace(c.classes, '(.)\1+', '\1', 'g'), 6) as pattern,
            (c.f).place = (c.f).first_place or (c.f).shape_before ~ '[，。；：？！,;:!?.—…]'
            as begins_clause,
            (c.l).place = (c.l).last_place or (c.l).shape_after ~ '[，。；：？！,;:!?.—…]'
            as ends_clause,
            lower(substr(p_text, (c.f).starts + 1, (c.l).ends - (c.f).starts)) as span
        from recall._answer_candidates(
            p_model_id, v_question, p_text, p_right_starts, p_right_ends, p_most,
            p_keeps_right
        ) as c
    ),
    told as (
        select
            n.*, floor(2 * n.idfs / nullif(n.contents, 0)) as rarity,
            (length(v_text) - length(replace(v_text, n.span, ''))) / length(n.span) as times
        from counted as n
    )
    select
        (t.f).place, (t.l).place, (t.f).starts, (t.l).ends, t.edges_score, t.gain, t.stands_for,
        (t.f).as_first, (t.l).as_last,
        recall._span_size_features(v_question, t.size) || recall._told_features(t.f, t.l) || array[
            format('shared %s of %s', least(t.shared, 3), 3 * t.shared / t.length),
            format('%s shared %s', v_kind, least(t.shared, 2)),
            'form ' || left(t.form, 4),
            format('%s form %s', v_kind, left(t.form, 4)),
            format('%s form %s', v_focus, left(t.form, 4)),
            format('%s form %s', v_question.focus[:2], left(t.form, 4)),
            format('%s size %s form %s', v_kind, t.size, left(t.form, 6)),
            'near ' || floor(8 * ((t.f).nearness_before + (t.l).nearness_after)),
            format('edges %s%s', (t.f).shape_before, (t.l).shape_after),
            format(
                '%s at edges %s%s', v_kind, (t.f).place = (t.f).first_place,
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
            format('%s pattern %s', v_kind, t.pattern),
            format('%s %s pattern %s', v_question.asks, v_focus, t.pattern),
            format('around %s%s', (t.f).class_before, (t.l).class_after),
            format('%s around %s%s', v_kind, (t.f).class_before, (t.l).class_after),
            format('ends %s%s', (t.f).class, (t.l).class),
            'clauses ' || t.clauses,
            format('%s clauses %s size %s', v_kind, t.clauses, t.size),
            format('whole %s%s%s', t.begins_clause, t.ends_clause, t.clauses),
            format('%s whole %s%s', v_kind, t.begins_clause, t.ends_clause),
            format(
                'clause %s %s %s', (t.f).clause_rank, floor(6 * (t.f).clause_share), t.clauses
            ),
            format('rarity %s', t.rarity),
            format('%s rarity %s', v_kind, t.rarity),
            format('new %s of %s', least(t.news, 5), t.contents),
            format('firm %s size %s', t.firmness, t.size),
            format(
                '%s told %s', v_kind,
                6 * bit_count((t.f).told_before[5] | (t.l).told_after[5]) / 100
            ),
            format('runs %s%s', least((t.f).run_before, 3), least((t.l).run_after, 3)),
            format('subject %s form %s', v_question.subject, left(t.form, 4)),
            format('%s of %s form %s', v_question.asks, v_question.subject[1], left(t.form, 4)),
            'times ' || least(t.times, 4),
            format('times %s size %s', least(t.times, 3), t.size),
            format('%s times %s', v_kind, least(t.times, 3)),
            format('asked %s size %s', strpos(lower(p_question), t.span) > 0, least(t.size, 4))
        ]
    from told as t;
end;
$$;

comment on function recall._answer_spans is
'first_place, last_place: of its tokens; starts, ends: characters of p_text before it and up to its'
' end. Which spans, edges_score, gain and stands_for: as recall._answer_candidates gives them.'
' as_first, as_last: features of the first and the last token, features: of the span itself.';
