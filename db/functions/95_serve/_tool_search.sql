-- The tool search.
create or replace function recall._tool_search(p_arguments jsonb)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        select
            jsonb_build_object(
                'structuredContent', jsonb_build_object('hits', coalesce(
                    jsonb_agg(
                        jsonb_strip_nulls(jsonb_build_object(
                            'rank', h.rank, 'title', h.title, 'heading', h.heading_path,
                            'content', h.content_chunk, 'excerpt', h.excerpt, 'url', h.url,
                            'uri', recall._document_uri(d.product_name, d.id),
                            'product_name', d.product_name, 'tag', h.tag, 'score', h.score,
                            'channels', h.channels, 'images', nullif(h.images, '[]')
                        ))
                        order by h.rank
                    ),
                    '[]'
                )),
                'content', recall._agent_text(coalesce(
                    string_agg(
                        format(
                            e'[%s] %s\n%s\n\n%s', h.rank,
                            array_to_string(
                                h.title || array_remove(h.heading_path, h.title), ' › '
                            ),
                            coalesce(h.url, recall._document_uri(d.product_name, d.id)),
                            h.content_chunk
                        ),
                        e'\n\n' order by h.rank
                    ),
                    'Nothing was found.'
                ))
            )
        from recall.search(
            p_arguments ->> 'query',
            p_arguments ->> 'product_name',
            coalesce((p_arguments ->> 'k')::numeric::integer, 10),
            p_arguments ->> 'strategy',
            coalesce(p_arguments -> 'filter', '{}')
        ) as h
        inner join document as d
            on d.product_id = any(array(select p.id from product as p)) and h.doc_id = d.id
    );
end;
$$;

comment on function recall._tool_search is
'{structuredContent: {hits}, content}: recall.search with what the agent gives of its arguments.'
' Raises as recall.search.';

grant execute on function recall._tool_search to recall_reader;
