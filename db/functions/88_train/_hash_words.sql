-- The words of a text as numbers of a fixed count, by hash: no vocabulary tells what others wrote.
create or replace function recall._hash_words(p_words text [], p_dimensions integer)
returns vector
language plpgsql immutable parallel safe strict security invoker set search_path from current as $$
begin
    return (
        with hashed as (
            select
                ((get_byte(h.hash, 0) << 8) + get_byte(h.hash, 1)) % p_dimensions as place,
                sum(case when get_byte(h.hash, 2) & 1 = 1 then 1 else -1 end)::real as x
            from (
                select distinct u.word from unnest(p_words) as u (word)
            ) as k
            cross join lateral (select sha256(convert_to(k.word, 'UTF8')) as hash) as h
            group by 1
        )
        select array_agg(coalesce(h.x, 0) order by g.place)::vector
        from generate_series(0, p_dimensions - 1) as g (place)
        left join hashed as h on g.place = h.place
    );
end;
$$;

comment on function recall._hash_words is
'Each word once, as 1 or -1 at one of p_dimensions places, 1 to 65536, all by its SHA-256.';
