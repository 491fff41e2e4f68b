-- How many results of a claim failed, with which error, and whether the next ones would too.
create or replace function recall._claim_outcome(
    p_results recall._embedded [],
    out failed integer,
    out error text,
    out is_busy boolean
)
returns record
language plpgsql immutable parallel safe security invoker set search_path from current as $$
begin
    select
        count(*)::integer,
        (array_agg(r.error order by r.n desc))[1],
        coalesce(bool_or(recall._provider_failure(r.sqlstate) in ('busy', 'refuses')), false)
    into failed, error, is_busy
    from unnest(p_results) as r
    where r.error is not null;
end;
$$;

comment on function recall._claim_outcome is
'failed: a number of results, error: the last one''s, is_busy: it is the provider''s trouble, and'
' the next would fare no better.';
