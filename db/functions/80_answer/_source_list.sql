-- Sources as an answer shows them.
create or replace function recall._source_list(p_sources recall._source [])
returns jsonb
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        select coalesce(
            pg_catalog.jsonb_agg(
                pg_catalog.jsonb_build_object(
                    'doc_id', s.doc_id, 'chunk_id', s.chunk_id, 'title', s.title, 'url', s.url
                ) order by s.n
            ), '[]'
        )
        from pg_catalog.unnest(p_sources) with ordinality
            as s (chunk_id, doc_id, product_id, title, url, content, policy, coverage, findings, n)
    );
end;
$$;

comment on function recall._source_list is
'[{doc_id, chunk_id, title, url}] in the order of p_sources.';
