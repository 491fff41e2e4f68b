-- What a fused hit says of itself, as numbers that a strategy weighs.
create or replace function recall._hit_parts(
    p_said jsonb,
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
        (
            array_agg(
                coalesce((s.said ->> 'part')::float8 / (s.said ->> 'weight')::float8, 0)::real
                order by c.n
            )
            || coalesce((p_said #>> '{phrases,score}')::real, 0)
            || coalesce((p_said #>> '{prior,score}')::real, 0)
        )::vector,
        (
            array_agg(coalesce(1 / (10 + (s.said ->> 'rank')::real), 0)::real order by c.n)
            || array_agg(coalesce(1 / (60 + (s.said ->> 'rank')::real), 0)::real order by c.n)
        )::vector,
        min((s.said ->> 'rank')::integer)
    into parts, ranks, best_rank
    from unnest(p_channels) with ordinality as c (name, n)
    cross join lateral (select p_said -> c.name as said) as s;
end;
$$;

comment on function recall._hit_parts is
'Of the channels of a hit fused by scores: parts, each channel''s share of its weight, then those'
' of phrases and prior; ranks, each channel''s 1 / (10 + rank), then each one''s 1 / (60 + rank);'
' 0 where a channel did not find it. best_rank: the best one.';
