-- The tokens of a text's three sentences that are likeliest to answer a question, with how near
-- each is to terms of the question, and to which.
create or replace function recall._near_tokens(
    p_model_id bigint,
    p_terms text [],
    p_roles text [],
    p_pairs text [],
    p_text text
)
returns table (
    place integer, token text, term text, starts integer, ends integer, sentence integer,
    shape text, class text, class_1 text, class_2 text, class_3 text, class_4 text, shape_1 text,
    shape_3 text, term_1 text, term_3 text, matches boolean, nearness_before float8,
    nearness_after float8, gap_before bigint, gap_after bigint, role_before text, role_after text,
    sentence_rank bigint, behind float8
)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off set standard_conforming_strings = on as $$
declare
    v_weights jsonb := (
        select jsonb_object_agg(q.term, coalesce(
            (select k.idf from _ranker_term as k where k.model_id = p_model_id and k.term = q.term),
            (select k.idf from _ranker_term as k where k.model_id = p_model_id and k.term = '')
        ))
        from unnest(p_terms || p_pairs) as q (term)
    );
    v_all float8 := (select sum(v::float8) from jsonb_each_text(v_weights) as w (k, v));
begin
    return query
    with token as materialized (
        select
            t.*, t.term || ' ' || lead(t.term) over w as pair,
            lag(t.term) over w || ' ' || t.term as pair_before,
            lag(t.class) over w as class_1, lag(t.class, 2) over w as class_2,
            lead(t.class) over w as class_3, lead(t.class, 2) over w as class_4,
            lag(t.shape) over w as shape_1, lead(t.shape) over w as shape_3,
            lag(t.term) over w as term_1, lead(t.term) over w as term_3
        from recall._text_tokens(p_text) as t
        window w as (order by t.place)
    ),
    matched as materialized (
        select
            t.*,
            case when t.term = any(p_terms) then (v_weights ->> t.term)::float8 else 0 end
            + coalesce((v_weights ->> t.pair)::float8, 0) / 2
            + coalesce((v_weights ->> t.pair_before)::float8, 0) / 2 as weight,
            row_number() over (partition by t.sentence order by t.place) as n,
            max(case when t.is_content then t.place end) over before as content_before,
            min(case when t.is_content then t.place end) over after as content_after
        from token as t
        window
            w as (partition by t.sentence order by t.place),
            before as (w rows between unbounded preceding and 1 preceding),
            after as (w rows between 1 following and unbounded following)
    ),
    shared as (
        select s.sentence, coalesce(sum((v_weights ->> s.term)::float8), 0) / v_all as score
        from (
            select t.sentence, k.term
            from token as t
            cross join lateral (values (t.term), (t.pair)) as k (term)
            where k.term = any(p_terms) or k.term = any(p_pairs)
            union
            select t.sentence, null from token as t
        ) as s
        group by s.sentence
    ),
    ranked as (
        select
            s.sentence, row_number() over (order by s.told desc, s.sentence) as sentence_rank,
            max(s.told) over () - s.told as behind
        from (
            select
                h.sentence, h.score + 0.2 * coalesce(lag(h.score) over w, 0)
                + 0.1 * coalesce(lead(h.score) over w, 0) as told
            from shared as h
            window w as (order by h.sentence)
        ) as s
    ),
    near as materialized (
        select
            m.*, r.sentence_rank, r.behind,
            coalesce(sum(m.weight * 0.85 ^ -m.n) over before * 0.85 ^ (m.n - 1), 0) / v_all
            as nearness_before,
            coalesce(sum(m.weight * 0.85 ^ m.n) over after * 0.85 ^ (-1 - m.n), 0) / v_all
            as nearness_after,
            least(m.n - 1 - coalesce(max(case when m.weight > 0 then m.n end) over before, -9), 6)
            as gap_before,
            least(coalesce(min(case when m.weight > 0 then m.n end) over after, 999) - m.n - 1, 6)
            as gap_after,
            coalesce(p_roles[array_position(p_terms, b.term)], '-')
            || least(m.place - 1 - m.content_before, 2) as role_before,
            coalesce(p_roles[array_position(p_terms, a.term)], '-')
            || least(m.content_after - 1 - m.place, 2) as role_after
        from matched as m
        inner join ranked as r on m.sentence = r.sentence
        left join token as b on m.content_before = b.place
        left join token as a on m.content_after = a.place
        where r.sentence_rank <= 3
        window
            w as (partition by m.sentence order by m.place),
            before as (w rows between unbounded preceding and 1 preceding),
            after as (w rows between 1 following and unbounded following)
    )
    select
        n.place, n.token, n.term, n.starts, n.ends, n.sentence, n.shape, n.class, n.class_1,
        n.class_2, n.class_3, n.class_4, n.shape_1, n.shape_3, n.term_1, n.term_3, n.weight > 0,
        n.nearness_before, n.nearness_after, n.gap_before, n.gap_after,
        coalesce(n.role_before, '^'), coalesce(n.role_after, '^'), n.sentence_rank, n.behind
    from near as n;
end;
$$;

comment on function recall._near_tokens is
'p_terms, p_roles, p_pairs: as recall._question_frame gives them. _1, _2: of the token before and'
' that before it; _3, _4: of those after. nearness: of terms of the question, their weights falling'
' by 0.85 a token, as a share of all. role: of the next word that is no stop word, and how far it'
' is. behind: how much less than the first the sentence shares with the question.';
