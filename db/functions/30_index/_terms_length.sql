-- How long a chunk is: the places of all its terms.
create or replace function recall._terms_length(p_terms tsvector)
returns integer
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        select coalesce(sum(coalesce(cardinality(t.positions), 1)), 0)::integer
        from unnest(p_terms) as t
    );
end;
$$;

comment on function recall._terms_length is
'The number of positions in p_terms; a term without any counts once.';
