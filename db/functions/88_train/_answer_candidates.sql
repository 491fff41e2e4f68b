-- The spans of a text that a ranker of answers chooses from, those that begin and end best and have
-- the likeliest size: after all that are nearly a right answer, where these are to be kept.
create or replace function recall._answer_candidates(
    p_model_id bigint,
    p_question recall._question,
    p_text text,
    p_right_starts integer [],
    p_right_ends integer [],
    p_most integer,
    p_keeps_right boolean
)
returns table (
    f recall._answer_place, l recall._answer_place, edges_score float8, gain float8,
    stands_for float8, size integer, classes text, shapes text, firmness integer
)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    -- Longer ones end with a clause.
    v_most_tokens constant integer := 14;
    v_most_clause_tokens constant integer := 60;
    -- Cheap to weigh, too.
    v_size_scores constant float8 [] := array(
        select recall._ranker_score(p_model_id, recall._span_size_features(p_question, k))
        from generate_series(1, 10) as k
        order by k
    );
begin
    return query
    with place as materialized (
        select p as token, p.*
        from recall._answer_places(p_model_id, p_question, p_text) as p
    ),
    edge as materialized (
        select
            p.place, p.sentence, p.starts, p.ends, not p.is_sign or p.is_open as may_begin,
            not p.is_sign or p.is_close as may_end,
            coalesce(lead(p.is_sign) over (partition by p.sentence order by p.place), true)
            as ends_clause,
            recall._ranker_score(p_model_id, p.as_first) as first_score,
            recall._ranker_score(p_model_id, p.as_last) as last_score
        from place as p
    ),
    span as materialized (
        select
            a.place as first_place, b.place as last_place, z.size,
            a.first_score + b.last_score as edges_score,
            a.first_score + b.last_score + v_size_scores[z.size] as score,
            coalesce((
                select max(
                    2.0::double precision
                    * greatest(least(k.ends, b.ends) - greatest(k.starts, a.starts), 0)
                    / (k.ends - k.starts + b.ends - a.starts)
                )
                from unnest(p_right_starts, p_right_ends) as k (starts, ends)
            ), 0) as gain
        from edge as a
        inner join edge as b
            on
                a.sentence = b.sentence
                and b.place >= a.place
                and b.place - a.place
                < case when b.ends_clause then v_most_clause_tokens else v_most_tokens end
        cross join lateral width_bucket(
            b.place - a.place + 1, array[1, 2, 3, 4, 5, 6, 7, 9, 13, 21]
        ) as z (size)
        where a.may_begin and b.may_end
    ),
    chosen as (
        select k.*, count(*) over (partition by k.gain >= 0.5) as kept
        from (
            select s.* from span as s
            order by
                p_keeps_right and s.gain >= 0.5 desc, s.score desc,
                hashint8(s.first_place::bigint * 65536 + s.last_place), s.first_place
            limit p_most
        ) as k
    ),
    counted as (
        select s.gain >= 0.5 as is_right, count(*) as spans from span as s group by 1
    ),
    sentence as (
        select
            p.sentence, string_agg(p.class, '' order by p.place) as classes,
            string_agg(p.shape, '' order by p.place) as shapes,
            array_agg(p.firmness order by p.place) as firmnesses
        from place as p
        group by p.sentence
    )
    select
        a.token, b.token, c.edges_score, c.gain,
        case when p_keeps_right then n.spans::double precision / c.kept else 1 end, c.size,
        substr(s.classes, a.place - a.first_place + 1, least(b.place - a.place + 1, 8)),
        substr(s.shapes, a.place - a.first_place + 1, b.place - a.place + 1),
        (
            select min(k)
            from unnest(s.firmnesses[a.place - a.first_place + 1:b.place - a.first_place]) as k
        )
    from chosen as c
    inner join counted as n on (c.gain >= 0.5) = n.is_right
    inner join place as a on c.first_place = a.place
    inner join place as b on c.last_place = b.place
    inner join sentence as s on a.sentence = s.sentence;
end;
$$;

comment on function recall._answer_candidates is
'Spans of at most 14 tokens within a sentence, or 60 up to a clause''s end. f, l: their first and'
' last token; size: as recall._span_size_features has it; edges_score: what the features of the'
' tokens weigh. gain: the F1 of their characters with the likest of p_right_starts to'
' p_right_ends. At most p_most; stands_for: as which of how many of its kind, nearly right or not,'
' it was chosen, where the right ones are kept. classes (of the first eight), shapes: of its'
' tokens, a letter each; firmness: the least of two that follow one another.';
