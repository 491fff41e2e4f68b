select no_plan();

-- The layout of a posting.
create temp table edge as
select v as version, l as length, t as tf
from unnest(array[1, 2, 255, 65536, 2147483647]) as v
cross join unnest(array[1, 255, 256, 16777215]) as l
cross join unnest(array[1, 2, 254, 255]) as t;
select is_empty(
    $$
    select *
    from edge as e
    cross join recall._unpack_postings(array[recall._pack_posting(e.version, e.length, e.tf)]) as u
    where (e.version, e.length, e.tf) is distinct from (u.version, u.length, u.tf)
    $$,
    'what is packed is unpacked'
);
select is(
    (select count(distinct recall._pack_posting(e.version, e.length, e.tf)) from edge as e),
    (select count(*) from edge), 'each is another number'
);
select ok(
    (
        select bool_and(e.next is null or e.version <= e.next)
        from (
            select
                e.version,
                lead(e.version)
                over (order by recall._pack_posting(e.version, e.length, e.tf)) as next
            from edge as e
        ) as e
    ),
    'in the order of versions'
);
select ok(
    bool_and(
        recall._pack_posting(e.version, e.length, e.tf)
        between recall._pack_posting(e.version, 0, 0)
        and recall._pack_posting(e.version)
    ),
    'between the bounds of a version'
)
from edge as e;
select results_eq(
    $$ select * from recall._unpack_postings(array[recall._pack_posting(7, 16777216, 3)]) $$,
    $$ values (7, 16777215::bigint, 3::bigint) $$, 'a length beyond 24 bits counts as the longest'
);
select is_empty($$ select * from recall._unpack_postings(null) $$, 'no block, no postings');

-- Nothing of it is called: a search unpacks and scores a hundred thousand postings.
create function pg_temp.plan_of(p_query text) returns text language plpgsql as $$
declare
    v_line text;
    v_plan text := '';
begin
    for v_line in execute 'explain (verbose, costs off) ' || p_query loop
        v_plan := v_plan || v_line || e'\n';
    end loop;
    return v_plan;
end;
$$;
select doesnt_match(
    pg_temp.plan_of(
        $$
        select u.version, sum(recall._score_posting(u.tf, u.length, 1, 0.1) / recall._score_unit())
        from recall._block as b cross join lateral recall._unpack_postings(b.postings) as u
        where b.n <= recall._block_size() and b.n < recall._max_query_terms()
        group by u.version
        $$
    ),
    '_(unpack|score|block_size|max_query)', 'unpacking, scoring and their numbers are inlined'
);
select doesnt_match(
    pg_temp.plan_of(
        $$ 
        select recall._pack_posting(e.version, e.length, e.tf), recall._pack_posting(e.version)
        from edge as e
        offset 0
        $$
    ),
    '_pack_posting', 'packing is inlined'
);

-- A whole number, at most 2^-36 below the formula.
select ok(
    bool_and(
        s.packed = trunc(s.packed) and s.formula - s.packed / recall._score_unit() between 0 and 2e-11
    ),
    'a summand is cut to a multiple of 2^-36'
)
from (
    select
        recall._score_posting(e.tf, e.length, 2.2 * recall._score_unit() * 3.7, 0.9 / 120) as packed,
        3.7 * e.tf * 2.2 / (e.tf + 1.2 * (1 - 0.75 + 0.75 * e.length / 120::float8)) as formula
    from edge as e
) as s;

select * from finish();
