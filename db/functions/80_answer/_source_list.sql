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
                    'doc_id', s.doc_id, 'chunk_id', s.chunk_id, 'title', s.title,
                    'heading', nullif(
                        s.heading_path[pg_catalog.cardinality(s.heading_path)], s.title
                    ),
                    'url', s.url
                )
                || pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object('page', s.page))
                order by s.ordinality
            ), '[]'
        )
        from pg_catalog.unnest(p_sources) with ordinality as s
    );
end;
$$;

comment on function recall._source_list is
'[{doc_id, chunk_id, title, heading, url}] in the order of p_sources, and page where there is one.';
