-- The given rows of _pending without those that cancel each other out.
create or replace function recall._pending_changes(p_rows tid [], p_sign integer)
returns table (version integer, length integer, terms tsvector)
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return query
    select p.version, p.length, p.terms
    from (
        select q.version, q.sign, q.length, q.terms, count(*) over (partition by q.version) as n
        from _pending as q
        where q.ctid = any(p_rows)
    ) as p
    where p.n = 1 and p.sign = p_sign
    order by p.version;
end;
$$;

comment on function recall._pending_changes is
'Chunk versions of the given rows that only came (p_sign 1) or only went (-1), by version.';
