-- The tokens of a text's three sentences that are likeliest to answer a question, each with what it
-- tells as the first and as the last of an answer.
create or replace function recall._answer_places(
    p_model_id bigint,
    p_kind text,
    p_focus text [],
    p_terms text [],
    p_roles text [],
    p_pairs text [],
    p_text text
)
returns table (
    place integer, starts integer, ends integer, sentence integer, is_sign boolean, matches boolean,
    term text, shape text, class text, is_open boolean, is_close boolean, nearness_before float8,
    nearness_after float8, role_before text, role_after text, sentence_rank bigint, behind float8,
    first_place integer, last_place integer, as_first text [], as_last text []
)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off set standard_conforming_strings = on as $$
declare
    v_focus text := coalesce(p_focus[1], '');
begin
    return query
    select
        n.place, n.starts, n.ends, n.sentence, n.shape = n.token and n.shape !~ '[xX一二]', n.matches,
        n.term, n.shape, n.class, n.token ~ '[《「『"“(（$£€]', n.token ~ '[》」』"”)）%]',
        n.nearness_before, n.nearness_after, n.role_before, n.role_after,
        n.sentence_rank, n.behind, min(n.place) over (partition by n.sentence),
        max(n.place) over (partition by n.sentence),
        array[
            'f shapes ' || concat_ws(' ', coalesce(n.shape_1, '^'), n.shape, n.shape_3),
            format('f %s shapes %s%s', p_kind, n.shape_1, n.shape),
            format('f %s shapes %s%s', v_focus, n.shape, n.shape_3),
            'f gap ' || n.gap_before,
            'f role ' || n.role_before,
            format('f %s role %s', p_kind, n.role_before),
            format('f classes %s|%s', n.class_1, n.class),
            format('f %s classes %s|%s', p_kind, n.class_1, n.class),
            format('f before %s%s', n.class_2, n.class_1),
            format('f classes %s%s', n.class, n.class_3),
            format('f class and role %s%s', n.class_1, n.role_before),
            'f term ' || n.term,
            format('f after %s', n.term_1),
            format('f %s after %s', p_kind, n.term_1),
            format('f %s|%s', n.term_1, n.term)
        ],
        array[
            'l shapes ' || concat_ws(' ', n.shape_1, n.shape, coalesce(n.shape_3, '^')),
            format('l %s shapes %s%s', p_kind, n.shape, n.shape_3),
            format('l %s shape %s', v_focus, n.shape),
            format('l %s term %s', v_focus, n.term),
            'l gap ' || n.gap_after,
            'l role ' || n.role_after,
            format('l %s role %s', p_kind, n.role_after),
            format('l classes %s|%s', n.class, n.class_3),
            format('l %s classes %s|%s', p_kind, n.class, n.class_3),
            format('l after %s%s', n.class_3, n.class_4),
            format('l classes %s%s', n.class_1, n.class),
            format('l class and role %s%s', n.class_3, n.role_after),
            'l term ' || n.term,
            format('l before %s', n.term_3),
            format('l %s before %s', p_kind, n.term_3),
            format('l %s|%s', n.term, n.term_3),
            format('l focus %s%s', n.term = any(p_focus), n.term_3 = any(p_focus))
        ]
    from recall._near_tokens(p_model_id, p_terms, p_roles, p_pairs, p_text) as n;
end;
$$;

comment on function recall._answer_places is
'p_kind to p_pairs: as recall._question_frame gives them. as_first, as_last: features.';
