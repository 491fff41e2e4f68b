-- The first source of each document that is not blocked.
create or replace function recall._eligible_sources(
    p_sources recall._source [],
    p_limit integer
)
returns recall._source []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return array(
        select p_sources[s.n]
        from (
            select
                u.ordinality as n,
                pg_catalog.row_number() over (partition by u.doc_id order by u.ordinality) as place
            from pg_catalog.unnest(p_sources) with ordinality as u
            where u.policy <> 'blocked'
        ) as s
        where s.place = 1
        order by s.n
        limit p_limit
    );
end;
$$;

comment on function recall._eligible_sources is
'Of p_sources the first p_limit, the first one of each document.';
