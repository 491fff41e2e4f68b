-- The share of some chunks that are among others.
create or replace function recall._vector_overlap(p_wanted bigint [], p_found bigint [])
returns double precision
language sql immutable parallel safe strict security invoker
begin atomic
    select count(*) filter (where w.id = any(p_found)) / nullif(count(*), 0)::double precision
    from unnest(p_wanted) as w (id);
end;

comment on function recall._vector_overlap is
'Recall of p_found, 0 to 1; null where nothing was wanted.';
