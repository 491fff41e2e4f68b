-- The length of the longest common subsequence of two lists (Hunt and Szymanski 1977).
create or replace function recall._common_subsequence(p_a text [], p_b text [])
returns integer
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    -- The least place in p_b at which a common subsequence of each length ends.
    v_ends integer [] := '{}';
    v_place integer;
begin
    -- Places of one item backwards, so that it is not counted twice.
    for v_place in
        select b.n::integer
        from unnest(p_a) with ordinality as a (item, n)
        inner join unnest(p_b) with ordinality as b (item, n) on a.item = b.item
        order by a.n, b.n desc
    loop
        v_ends[width_bucket(v_place - 1, v_ends) + 1] := v_place;
    end loop;
    return cardinality(v_ends);
end;
$$;

comment on function recall._common_subsequence is
'0 where nothing is common. Time goes with the pairs of equal items.';
