-- The tokens of a text's sentences that are likeliest to answer a question: those that share most
-- with it, and a part of what the sentences beside them share, by what is rare in all texts and in
-- this one.
create or replace function recall._likely_tokens(
    p_model_id bigint,
    p_question recall._question,
    p_text text
)
returns table (
    place integer, n bigint, token text, term text, is_content boolean, starts integer,
    ends integer, sentence integer, shape text, class text, pair text, times bigint,
    pair_times bigint, share float8, pair_share float8, idf float8, pair_idf float8,
    of_sentence text [], told bit(100), rare_told bit(100)
)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    v_most_sentences constant integer := 4;
    v_rare float8 := (
        select k.idf from _ranker_term as k where k.model_id = p_model_id and k.term = ''
    );
    v_terms constant text [] := p_question.terms || p_question.pairs;
    v_idfs constant float8 [] := array(
        select coalesce(
            (select r.idf from _ranker_term as r where r.model_id = p_model_id and r.term = q.term),
            v_rare
        )
        from unnest(v_terms) with ordinality as q (term, n)
        order by q.n
    );
    v_shares constant jsonb := (
        select jsonb_object_agg(q.term, q.idf / (select sum(k) from unnest(v_idfs) as k))
        from unnest(v_terms, v_idfs) as q (term, idf)
    );
    v_bits constant jsonb := (
        select jsonb_object_agg(b.term, b.bits) from recall._share_bits(v_terms, v_idfs) as b
    );
begin
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
    shared as materialized (
        select
            k.*, count(*) over (partition by k.term) as sentences,
            case
                when k.share > 0 then ln(
                    (max(k.sentence) over () + 1.0::float8) / count(*) over (partition by k.term)
                )
                else 0
            end as rarity
        from (
            select t.sentence, t.term, t.share from token as t
            union
            select t.sentence, t.pair, t.pair_share from token as t
        ) as k
    ),
    rare as materialized (
        select b.*
        from (
            select
                array_agg(s.term order by s.term) as terms,
                array_agg(s.rarity order by s.term) as rarities
            from (select distinct k.term, k.rarity from shared as k where k.rarity > 0) as s
        ) as r
        cross join lateral recall._share_bits(r.terms, r.rarities) as b
    ),
    ranked as (
        select r.*
        from (
            select
                array_agg(s.sentence) as sentences, array_agg(s.share) as shares,
                array_agg(s.rarity) as rarities,
                array_agg(s.rarity / s.sentences) as parts
            from shared as s
        ) as k
        cross join lateral recall._rank_sentences(
            p_question.kind, k.sentences, k.shares, k.rarities, k.parts
        ) as r
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
        r.features,
        coalesce(v_bits ->> t.term, '0')::bit(100) | coalesce(v_bits ->> t.pair, '0')::bit(100),
        coalesce(a.bits, 0::bit(100)) | coalesce(b.bits, 0::bit(100))
    from token as t
    inner join ranked as r on t.sentence = r.sentence
    left join rare as a on t.term = a.term
    left join rare as b on t.pair = b.term
    where r.likely_rank <= v_most_sentences;
end;
$$;

comment on function recall._likely_tokens is
'n: from 1 in its sentence; pair: it and the next. times: how often in the text. share: of the idf'
' of all terms and pairs of the question. idf: of what the texts do not have more than once that'
' of the rarest, and of pairs 1.1 more. of_sentence: of recall._rank_sentences; rarity of what'
' question and text share: ln of one more than the sentences over those that have it.'
' told: of 100 bits, of which each term and pair of the question has its share of the idf, those of'
' the term and the pair; rare_told: the same of the rarity.';
