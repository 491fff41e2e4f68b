-- The keys that fall into portions.
create or replace function recall._portion_keys(p_portions bigint [])
returns bigint []
language plpgsql immutable parallel safe security invoker set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        select (u.portion << 6) + g.n
        from unnest(p_portions) as u (portion)
        cross join pg_catalog.generate_series(0, 63) as g (n)
    );
end;
$$;

comment on function recall._portion_keys is
'64 each, see recall.moved_table.';
