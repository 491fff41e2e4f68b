-- The tokens of a text's sentences that are likeliest to answer a question, with how near each is
-- to terms of the question, and to which, and how firmly it keeps together with its neighbours.
create or replace function recall._near_tokens(
    p_model_id bigint,
    p_question recall._question,
    p_text text
)
returns table (
    place integer, token text, term text, starts integer, ends integer, sentence integer,
    shape text, class text, class_1 text, class_2 text, class_3 text, class_4 text, shape_1 text,
    shape_3 text, term_1 text, term_3 text, is_content boolean, is_asked boolean, weight float8,
    idf float8,
    nearness_before float8, nearness_after float8, gap_before bigint, gap_after bigint,
    role_before text, role_after text, firmness_before integer, firmness_after integer,
    times bigint, times_before bigint, times_after bigint, clause bigint, clause_share float8,
    of_sentence text [], run_before bigint, run_after bigint,
    told_before bit(100) [], told_after bit(100) [],
    told_bits bigint
)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off set standard_conforming_strings = on as $$
declare
    v_fall constant float8 := 0.85;
    v_nothing constant bit(100) := 0::bit(100);
begin
    return query
    with likely as materialized (
        select t.* from recall._likely_tokens(p_model_id, p_question, p_text) as t
    ),
    run as materialized (
        select r.*
        from (
            select array_agg(t.place) as places, array_agg(t.term) as terms from likely as t
        ) as k
        cross join lateral recall._shared_runs(p_question.words, k.places, k.terms) as r
    ),
    beside as materialized (
        select
            t.*, r.up_to, r.onward, lag(t.pair_times) over w as pair_times_before,
            t.share + (t.pair_share + coalesce(lag(t.pair_share) over w, 0)) / 2 as weight,
            lag(t.class) over w as class_1, lag(t.class, 2) over w as class_2,
            lead(t.class) over w as class_3, lead(t.class, 2) over w as class_4,
            lag(t.shape) over w as shape_1, lead(t.shape) over w as shape_3,
            lag(t.term) over w as term_1, lead(t.term) over w as term_3,
            floor(least(greatest(t.idf + lead(t.idf) over w - t.pair_idf, -2), 6))::integer
            as firmness,
            max(case when t.is_content then t.place end) over before as content_before,
            min(case when t.is_content then t.place end) over after as content_after,
            count(*) filter (where t.token ~ '[，。；：？！,;:!?.—…]') over before as clause
        from likely as t
        left join run as r on t.place = r.place
        window
            w as (partition by t.sentence order by t.place),
            before as (w rows between unbounded preceding and 1 preceding),
            after as (w rows between 1 following and unbounded following)
    )
    select
        m.place, m.token, m.term, m.starts, m.ends, m.sentence, m.shape, m.class, m.class_1,
        m.class_2, m.class_3, m.class_4, m.shape_1, m.shape_3, m.term_1, m.term_3, m.is_content,
        m.share > 0, m.weight, m.idf,
        coalesce(sum(m.weight * v_fall ^ -m.n) over before * v_fall ^ (m.n - 1), 0),
        coalesce(sum(m.weight * v_fall ^ m.n) over after * v_fall ^ (-1 - m.n), 0),
        least(m.n - 1 - coalesce(max(case when m.weight > 0 then m.n end) over before, -9), 6),
        least(coalesce(min(case when m.weight > 0 then m.n end) over after, 999) - m.n - 1, 6),
        coalesce(
            coalesce(p_question.roles[array_position(p_question.terms, b.term)], '-')
            || least(m.place - 1 - m.content_before, 2), '^'
        ),
        coalesce(
            coalesce(p_question.roles[array_position(p_question.terms, a.term)], '-')
            || least(m.content_after - 1 - m.place, 2), '^'
        ),
        lag(m.firmness) over w, m.firmness, m.times, m.pair_times_before,
        m.pair_times, m.clause,
        sum(m.weight) over (partition by m.sentence, m.clause), m.of_sentence,
        coalesce(lag(m.up_to) over w, 0), coalesce(lead(m.onward) over w, 0),
        array[
            coalesce(bit_or(m.told) over before, v_nothing),
            coalesce(bit_or(m.told) over (w rows between 25 preceding and 1 preceding), v_nothing),
            coalesce(bit_or(m.told) over (w rows between 12 preceding and 1 preceding), v_nothing),
            coalesce(bit_or(m.told) over (w rows between 5 preceding and 1 preceding), v_nothing),
            coalesce(
                bit_or(m.rare_told) over (w rows between 20 preceding and 1 preceding), v_nothing
            )
        ],
        array[
            coalesce(bit_or(m.told) over after, v_nothing),
            coalesce(bit_or(m.told) over (w rows between 1 following and 25 following), v_nothing),
            coalesce(bit_or(m.told) over (w rows between 1 following and 12 following), v_nothing),
            coalesce(bit_or(m.told) over (w rows between 1 following and 5 following), v_nothing),
            coalesce(
                bit_or(m.rare_told) over (w rows between 1 following and 20 following), v_nothing
            )
        ],
        greatest(bit_count(bit_or(m.told) over ()), 1)
    from beside as m
    left join beside as b on m.content_before = b.place
    left join beside as a on m.content_after = a.place
    window
        w as (partition by m.sentence order by m.place),
        before as (w rows between unbounded preceding and 1 preceding),
        after as (w rows between 1 following and unbounded following);
end;
$$;

comment on function recall._near_tokens is
'_1, _2: of the token before and that before it; _3, _4: of those after. weight: what it and half'
' of what its pairs share with the question. nearness: sums of such weights, which fall by 0.85 a'
' token. role: of the next word that is no stop word, and how far it is. firmness: by how much a'
' token and the next are together more often than by chance, -2 to 6. times: how often it, and it'
' with its neighbour, is in the text. clause: from 0 in a sentence; clause_share: the sum of its'
' weights. of_sentence: as recall._likely_tokens gives it.'
' run_before, run_after: how long the runs are that the question has too, up to the token before'
' and from that after. told_before, told_after: the bits, as recall._likely_tokens has them, of its'
' sentence before and after it, of 25, 12 and 5 tokens, and the bits of rare_told of 20; told_bits:'
' how many of the first there are in all.';
