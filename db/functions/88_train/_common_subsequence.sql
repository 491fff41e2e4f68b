-- The length of the longest common subsequence of two lists, by blocks of 62 bits (Hyyrö 2004): a
-- bit is 0 where a common subsequence that ends there is longer than any that ends before.
create or replace function recall._common_subsequence(p_a text [], p_b text [])
returns integer
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set enable_nestloop = off as $$
declare
    v_ones constant bigint := (1::bigint << 62) - 1;
    v_blocks constant integer := (cardinality(p_b) + 61) / 62;
    v_bits bigint [] := array_fill(v_ones, array[v_blocks]);
    v_sum bigint;
    v_carry bigint := 0;
    v_block integer;
    v_match record;
begin
    for v_match in
        select
            b.block, b.mask,
            lead(b.block, 1, 0) over (partition by a.n order by b.block) as next_block
        from unnest(p_a) with ordinality as a (item, n)
        inner join (
            select
                i.item, ((i.n - 1) / 62 + 1)::integer as block,
                bit_or(1::bigint << ((i.n - 1) % 62)::integer) as mask
            from unnest(p_b) with ordinality as i (item, n)
            group by i.item, (i.n - 1) / 62
        ) as b on a.item = b.item
        order by a.n, b.block
    loop
        v_block := v_match.block;
        v_sum := v_bits[v_block] + (v_bits[v_block] & v_match.mask) + v_carry;
        v_bits[v_block] := (v_sum & v_ones) | (v_bits[v_block] & ~v_match.mask);
        v_carry := v_sum >> 62;
        v_block := v_block + 1;
        while v_carry = 1 and v_block <= v_blocks and v_block <> v_match.next_block loop
            v_sum := v_bits[v_block] + 1;
            v_bits[v_block] := v_sum & v_ones | v_bits[v_block];
            v_carry := v_sum >> 62;
            v_block := v_block + 1;
        end loop;
        if v_match.next_block = 0 then
            v_carry := 0;
        end if;
    end loop;
    return (
        select coalesce(sum(bit_count((~b & v_ones)::bit(64))), 0)::integer
        from unnest(v_bits) as b
    );
end;
$$;

comment on function recall._common_subsequence is
'0 where nothing is common. Time goes with the pairs of an item and a block of 62 that has it,'
' space with the lists.';
