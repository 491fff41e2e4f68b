-- What a fused hit says of itself, as numbers that a strategy weighs.
create or replace function recall._hit_parts(
    p_parts recall.part [],
    p_channels text [],
    out parts vector,
    out ranks vector,
    out best_rank integer
)
returns record
language plpgsql
immutable
parallel safe
security definer
set search_path from current
as $$
begin
    select
        array_agg(coalesce(p.share, 0)::real order by c.n)::vector,
        (
            array_agg(coalesce(1 / (10 + p.rank::real), 0)::real order by c.n)
            filter (where c.n <= cardinality(p_channels))
            || array_agg(coalesce(1 / (60 + p.rank::real), 0)::real order by c.n)
            filter (where c.n <= cardinality(p_channels))
        )::vector,
        min(p.rank)
    into parts, ranks, best_rank
    from unnest(p_channels || '{phrases,prior}'::text []) with ordinality as c (name, n)
    left join unnest(p_parts) as p on c.name = p.name;
end;
$$;

comment on function recall._hit_parts is
'Of the channels of a hit fused by scores: parts, each channel''s share of its weight, then those'
' of phrases and prior; ranks, each channel''s 1 / (10 + rank), then each one''s 1 / (60 + rank);'
' 0 where a channel did not find it. best_rank: the best one.';
