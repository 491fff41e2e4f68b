-- The tokens of a text's sentences that are likeliest to answer a question: those that share most
-- with it, and a part of what the sentences beside them share.
create or replace function recall._likely_tokens(
    p_model_id bigint,
    p_question recall._question,
    p_text text
)
returns table (
    place integer, n bigint, token text, term text, is_content boolean, starts integer,
    ends integer, sentence integer, shape text, class text, pair text, times bigint,
    pair_times bigint, share float8, pair_share float8, idf float8, pair_idf float8,
    sentence_rank bigint, behind float8, told bit(100)
)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    v_most_sentences constant integer := 4;
    v_rare float8 := (
        select k.idf from _ranker_term as k where k.model_id = p_model_id and k.term = ''
    );
    v_shares jsonb;
    v_bits jsonb;
begin
    select
        jsonb_object_agg(w.term, w.idf / w.all_idf),
        jsonb_object_agg(
            w.term,
            rpad(repeat('0', w.first_bit) || repeat('1', w.last_bit - w.first_bit), 100, '0')
        )
    into v_shares, v_bits
    from (
        select
            r.*, (100 * (r.idfs - r.idf) / r.all_idf)::integer as first_bit,
            (100 * r.idfs / r.all_idf)::integer as last_bit
        from (
            select
                q.term, k.idf, sum(k.idf) over () as all_idf,
                sum(k.idf) over (order by q.n) as idfs
            from unnest(p_question.terms || p_question.pairs) with ordinality as q (term, n)
            cross join lateral (
                select coalesce(
                    (
                        select r.idf from _ranker_term as r
                        where r.model_id = p_model_id and r.term = q.term
                    ),
                    v_rare
                ) as idf
            ) as k
        ) as r
    ) as w;
    return query
    with token as materialized (
        select
            p.*, count(*) over (partition by p.term) as times,
            count(*) over (partition by p.pair) as pair_times,
            row_number() over (partition by p.sentence order by p.place) as n,
            coalesce((v_shares ->> p.term)::float8, 0) as share,
            coalesce((v_shares ->> p.pair)::float8, 0) as pair_share
        from (
            select
                t.*,
                t.term || ' ' || lead(t.term) over (partition by t.sentence order by t.place)
                as pair
            from recall._text_tokens(p_text) as t
        ) as p
    ),
    ranked as (
        select
            s.sentence, row_number() over (order by s.told desc, s.sentence) as sentence_rank,
            max(s.told) over () - s.told as behind
        from (
            select
                h.sentence, h.share + 0.2 * coalesce(lag(h.share) over w, 0)
                + 0.1 * coalesce(lead(h.share) over w, 0) as told
            from (
                select k.sentence, sum(k.share) as share
                from (
                    select t.sentence, t.term, t.share from token as t
                    union
                    select t.sentence, t.pair, t.pair_share from token as t
                ) as k
                group by k.sentence
            ) as h
            window w as (order by h.sentence)
        ) as s
    )
    select
        t.place, t.n, t.token, t.term, t.is_content, t.starts, t.ends, t.sentence, t.shape, t.class,
        t.pair, t.times, case when t.pair is not null then t.pair_times end, t.share, t.pair_share,
        coalesce(
            (select k.idf from _ranker_term as k where k.model_id = p_model_id and k.term = t.term),
            v_rare
        ),
        coalesce(
            (select k.idf from _ranker_term as k where k.model_id = p_model_id and k.term = t.pair),
            v_rare + 1.1
        ),
        r.sentence_rank, r.behind,
        coalesce(v_bits ->> t.term, '0')::bit(100) | coalesce(v_bits ->> t.pair, '0')::bit(100)
    from token as t
    inner join ranked as r on t.sentence = r.sentence
    where r.sentence_rank <= v_most_sentences;
end;
$$;

comment on function recall._likely_tokens is
'n: from 1 in its sentence; pair: it and the next. times: how often in the text. share: of the idf'
' of all terms and pairs of the question. idf: of what the texts do not have more than once that'
' of the rarest, and of pairs 1.1 more. behind: by how much less than the first its sentence'
' shares with the question. told: of 100 bits, of which each term and pair of the question has its'
' share, those of the term and the pair.';
