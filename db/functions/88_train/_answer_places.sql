-- The tokens of a text's sentences that are likeliest to answer a question, each with what it tells
-- as the first and as the last of an answer.
create or replace function recall._answer_places(
    p_model_id bigint,
    p_question recall._question,
    p_text text
)
returns setof recall._answer_place
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off set standard_conforming_strings = on as $$
declare
    v_kind constant text := p_question.kind;
    v_focus constant text := coalesce(p_question.focus[1], '');
begin
    return query
    with token as (
        select
            t.*, t.token ~ '[《「『"“(（$£€]' as is_open, t.token ~ '[》」』"”)）%]' as is_close,
            t.shape = t.token and t.shape !~ '[xX一二]' as is_sign,
            dense_rank() over (
                partition by t.sentence order by t.clause_share desc, t.clause
            ) as clause_rank
        from recall._near_tokens(p_model_id, p_question, p_text) as t
    )
    select
        n.place, n.starts, n.ends, n.sentence,
        min(n.place) over sentence, max(n.place) over sentence, n.term, n.shape, n.shape_1,
        n.shape_3, n.class, n.class_1, n.class_3, n.is_sign, n.is_open, n.is_close, n.is_content,
        n.is_content and not n.is_asked, n.weight > 0, n.idf, n.firmness_after, n.clause,
        n.clause_rank, n.clause_share, n.nearness_before, n.nearness_after, n.role_before,
        n.role_after, sum(n.is_open::integer - n.is_close::integer) over up_to,
        sum(n.is_content::integer) over up_to,
        sum((n.is_content and not n.is_asked)::integer) over up_to,
        sum((n.weight > 0)::integer) over up_to,
        sum(case when n.is_content then n.idf else 0 end) over up_to,
        n.run_before, n.run_after, n.told_before::bit(100) [], n.told_after::bit(100) [],
        n.told_bits, array[
            'f shapes ' || concat_ws(' ', coalesce(n.shape_1, '^'), n.shape, n.shape_3),
            format('f %s shapes %s%s', v_kind, n.shape_1, n.shape),
            format('f %s shapes %s%s', v_focus, n.shape, n.shape_3),
            'f gap ' || n.gap_before, 'f role ' || n.role_before,
            format('f %s role %s', v_kind, n.role_before),
            format('f classes %s|%s', n.class_1, n.class),
            format('f %s classes %s|%s', v_kind, n.class_1, n.class),
            format('f before %s%s', n.class_2, n.class_1),
            format('f classes %s%s', n.class, n.class_3),
            format('f class and role %s%s', n.class_1, n.role_before),
            'f term ' || n.term,
            format('f after %s', n.term_1),
            format('f %s after %s', v_kind, n.term_1),
            format('f %s|%s', n.term_1, n.term),
            format('f %s term %s', v_kind, n.term),
            format('f %s %s class %s', p_question.asks, v_focus, n.class),
            format('f %s before %s%s|%s', v_kind, n.class_2, n.class_1, n.class),
            format('f firm %s', n.firmness_before),
            format('f %s firm %s %s', v_kind, n.firmness_before, n.shape_1),
            format('f times %s %s', least(n.times_before, 3), least(n.times, 3)),
            format('f times %s %s', n.shape, least(n.times, 3)),
            format('f rarity %s %s', n.shape, floor(2 * n.idf)),
            format('f asked %s', n.term_1 = p_question.term_before),
            format('f asked %s %s %s', n.term_1 = p_question.term_before, n.shape_1, v_kind),
            format('f clause %s %s', n.clause_rank, floor(6 * n.clause_share)),
            format('f %s clause %s', v_kind, least(n.clause_rank, 3)),
            'near before ' || floor(8 * n.nearness_before),
            format('f run %s', least(n.run_before, 5)),
            format('f %s run %s', v_kind, least(n.run_before, 3)),
            format('f %s subject %s', n.term_1, p_question.subject),
            format('f %s of %s', n.term_1, p_question.subject[1])
        ] || n.of_sentence,
        array[
            'l shapes ' || concat_ws(' ', n.shape_1, n.shape, coalesce(n.shape_3, '^')),
            format('l %s shapes %s%s', v_kind, n.shape, n.shape_3),
            format('l %s shape %s', v_focus, n.shape),
            format('l %s term %s', v_focus, n.term),
            'l gap ' || n.gap_after, 'l role ' || n.role_after,
            format('l %s role %s', v_kind, n.role_after),
            format('l classes %s|%s', n.class, n.class_3),
            format('l %s classes %s|%s', v_kind, n.class, n.class_3),
            format('l after %s%s', n.class_3, n.class_4),
            format('l classes %s%s', n.class_1, n.class),
            format('l class and role %s%s', n.class_3, n.role_after),
            'l term ' || n.term,
            format('l before %s', n.term_3),
            format('l %s before %s', v_kind, n.term_3),
            format('l %s|%s', n.term, n.term_3),
            format(
                'l focus %s%s', n.term = any(p_question.focus), n.term_3 = any(p_question.focus)
            ),
            format('l %s term %s', v_kind, n.term),
            format('l %s %s class %s', p_question.asks, v_focus, n.class),
            format('l %s after %s|%s%s', v_kind, n.class, n.class_3, n.class_4),
            format('l firm %s', n.firmness_after),
            format('l %s firm %s %s', v_kind, n.firmness_after, n.shape_3),
            format('l times %s %s', least(n.times_after, 3), least(n.times, 3)),
            format('l times %s %s', n.shape, least(n.times, 3)),
            format('l rarity %s %s', n.shape, floor(2 * n.idf)),
            format('l asked %s', n.term_3 = p_question.term_after),
            format('l asked %s %s %s', n.term_3 = p_question.term_after, n.shape_3, v_kind),
            format('last %s of focus', array_position(p_question.focus, n.term)),
            'near after ' || floor(8 * n.nearness_after),
            format('l run %s', least(n.run_after, 5)),
            format('l %s run %s', v_kind, least(n.run_after, 3))
        ]
    from token as n
    window
        sentence as (partition by n.sentence),
        up_to as (partition by n.sentence order by n.place);
end;
$$;

comment on function recall._answer_places is 'As recall._answer_place tells them.';
