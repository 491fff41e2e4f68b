-- Ranks the sentences of a text by what they share with a question: by the idf in all texts, and by
-- the rarity in this one.
create or replace function recall._rank_sentences(
    p_kind text,
    p_sentences integer [],
    p_shares double precision [],
    p_rarities double precision [],
    p_parts double precision []
)
returns table (sentence integer, likely_rank bigint, features text [])
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return query
    with shared as (
        select
            k.sentence, sum(k.share) as share,
            sum(k.rarity) / greatest(sum(sum(k.part)) over (), 1e-9) as rarity
        from unnest(p_sentences, p_shares, p_rarities, p_parts)
            as k (sentence, share, rarity, part)
        group by k.sentence
    ),
    told as (
        select
            s.sentence, s.rarity,
            s.share + 0.2 * coalesce(lag(s.share) over w, 0)
            + 0.1 * coalesce(lead(s.share) over w, 0) as told,
            s.rarity + 0.3 * coalesce(lag(s.rarity) over w, 0)
            + 0.15 * coalesce(lead(s.rarity) over w, 0) as rare_told
        from shared as s
        window w as (order by s.sentence)
    ),
    ranked as (
        select
            t.sentence, t.rarity,
            row_number() over (order by t.told + t.rare_told desc, t.sentence) as likely_rank,
            row_number() over (order by t.told desc, t.sentence) as told_rank,
            row_number() over (order by t.rarity desc, t.sentence) as rare_rank,
            row_number() over (order by t.rare_told desc, t.sentence) as rare_told_rank,
            max(t.told) over () - t.told as behind,
            max(t.rarity) over () - t.rarity as rare_behind,
            max(t.rare_told) over () - t.rare_told as rare_told_behind
        from told as t
    )
    select
        r.sentence, r.likely_rank, array[
            format('sentence %s %s', r.told_rank, least(9, floor(3 * r.behind))),
            format('%s sentence %s %s', p_kind, r.told_rank, least(4, floor(3 * r.behind))),
            'behind ' || floor(10 * r.behind),
            'rare rank ' || least(r.rare_rank, 6),
            'rare told rank ' || least(r.rare_told_rank, 6),
            'rarity told ' || floor(10 * r.rarity),
            'rare behind ' || floor(10 * r.rare_behind),
            'rare told behind ' || floor(10 * r.rare_told_behind),
            format('%s rare rank %s %s', p_kind, least(r.rare_rank, 4), floor(5 * r.rare_behind)),
            format('ranks %s %s', least(r.rare_rank, 4), least(r.told_rank, 5)),
            format('rare ranks %s %s', least(r.rare_rank, 4), least(r.rare_told_rank, 4))
        ]
    from ranked as r;
end;
$$;

comment on function recall._rank_sentences is
'Side by side, a row for each term of the question that a sentence has: its share of the idf of the'
' question, its rarity, and this over the sentences that have it, which adds up to that of the'
' text. A part of what the sentences beside one have counts for it, but in rarity told, rare rank'
' and rare behind.';
