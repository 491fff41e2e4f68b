-- The sources with one policy that are good enough, best first, one a document where asked.
create or replace function recall._eligible_sources(
    p_sources recall._source [],
    p_policy text,
    p_least double precision,
    p_limit integer,
    p_one_a_document boolean
)
returns recall._source []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return array(
        select p_sources[s.n]
        from (
            select
                u.n,
                pg_catalog.row_number() over (partition by u.doc_id order by u.n) as place
            from pg_catalog.unnest(p_sources) with ordinality
                as u (chunk_id, doc_id, product_id, title, url, content, policy, coverage, f, n)
            where u.policy = coalesce(p_policy, u.policy) and u.coverage >= p_least
        ) as s
        where s.place = 1 or not p_one_a_document
        order by s.n
        limit p_limit
    );
end;
$$;

comment on function recall._eligible_sources is
'Of p_sources the first p_limit of policy p_policy (null: any that is not blocked) with a coverage'
' of p_least or more, which is not negative; p_one_a_document: only the first of each.';
