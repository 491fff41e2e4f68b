-- Gives each term its share of 100 bits, so that what several of them weigh together, each once, is
-- how many bits are set in any.
create or replace function recall._share_bits(p_terms text [], p_weights double precision [])
returns table (term text, bits bit(100))
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return query
    select
        b.term,
        rpad(
            repeat('0', b.first_bit) || repeat('1', b.last_bit - b.first_bit), 100, '0'
        )::bit(100)
    from (
        select
            s.term, (100 * (s.up_to - s.weight) / s.whole)::integer as first_bit,
            (100 * s.up_to / s.whole)::integer as last_bit
        from (
            select
                t.term, t.weight, sum(t.weight) over () as whole,
                sum(t.weight) over (order by t.n) as up_to
            from unnest(p_terms, p_weights) with ordinality as t (term, weight, n)
        ) as s
        where s.whole > 0
    ) as b;
end;
$$;

comment on function recall._share_bits is
'Side by side, terms once each; weights from 0. No rows where all are 0.';
