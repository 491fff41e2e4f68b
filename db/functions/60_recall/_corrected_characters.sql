-- Chinese characters of a question that make no pair which the product has, where one that sounds
-- alike does.
create or replace function recall._corrected_characters(
    p_product_ids integer [],
    p_stop_characters text,
    p_query text,
    p_unknown text []
)
returns table (place integer, correction text)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return query
    with typed as materialized (
        select s.n, coalesce(f.target, s.c) as c
        from string_to_table(left(p_query, 1000), null) with ordinality as s (c, n)
        left join character_fold as f on f.source = s.c collate "C"
        where s.c collate "C" between U&'\3400' and U&'\9FFF'
    ),
    pair as materialized (
        select
            a.n, a.c as left_c, b.c as right_c,
            (a.c || b.c in (select u from unnest(p_unknown) as u)) is true as is_unknown
        from typed as a inner join typed as b on b.n = a.n + 1
        where strpos(p_stop_characters, a.c) = 0 or strpos(p_stop_characters, b.c) = 0
    ),
    wrong as materialized (
        select t.n, t.c, s.syllable, s.sound
        from typed as t
        inner join pair as p on p.n in (t.n - 1, t.n)
        inner join character_sound as s on s.character = t.c collate "C"
        where strpos(p_stop_characters, t.c) = 0
        group by t.n, t.c, s.syllable, s.sound
        having bool_and(p.is_unknown)
        limit 8
    ),
    edited as materialized (
        select
            w.n, w.c, s.character, s.syllable = w.syllable as is_homophone, e.pair
        from wrong as w
        inner join character_sound as s on s.sound = w.sound and s.character <> w.c
        cross join lateral (
            select s.character || p.right_c as pair from pair as p where p.n = w.n
            union all
            select p.left_c || s.character from pair as p where p.n = w.n - 1
        ) as e
        where strpos(p_stop_characters, s.character) = 0
    ),
    known as materialized (
        select c.*
        from recall._count_chunks(p_product_ids, array(
            select e.pair from edited as e
            union
            select e.character from edited as e
            union
            select w.c from wrong as w
        )) as c
    ),
    ranked as (
        select
            e.n, e.character, e.is_homophone, p.chunks, o.chunks as own, w.chunks as wrong,
            count(*) over (partition by e.n, e.character) as sides,
            row_number() over (
                partition by e.n
                order by p.chunks * case when e.is_homophone then 4 else 1 end desc, e.character
            ) as choice
        from edited as e
        inner join known as p on e.pair = p.term
        inner join known as o on e.character = o.term
        left join known as w on e.c = w.term
    )
    select r.n::integer, r.character
    from ranked as r
    where
        r.choice = 1
        and r.chunks >= greatest(3, 0.5 * r.own)
        and (
            r.wrong is null
            or r.chunks >= r.wrong * case
                when not r.is_homophone then 1 when r.sides = 1 then 0.25 else 0
            end
        )
    order by r.n;
end;
$$;

comment on function recall._corrected_characters is
'The place of each in p_query and the character to write there, simplified; 8 at most. The pair'
' must be in 3 chunks and in half of those that have its new character, and, where they only sound'
' similar, in as many as have the character that goes; of a homophone, which counts four times,'
' in a quarter of those where it makes a pair on one side only (哪一版 is no 哪一般).';
