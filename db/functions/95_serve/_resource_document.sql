-- resources/read of recall://product/document.
create or replace function recall._resource_document(p_arguments jsonb)
returns jsonb
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_document recall.document := recall._find_document(p_arguments ->> 'uri');
begin
    return case when v_document.id is not null then jsonb_build_object(
        'contents', jsonb_build_array(jsonb_build_object(
            'uri', p_arguments ->> 'uri',
            'mimeType', 'text/markdown',
            'text', (
                select coalesce(
                    string_agg(substr(c.content_chunk, c.overlap + 1), '' order by c.ordinal), ''
                )
                from chunk as c
                where c.product_id = v_document.product_id and c.doc_id = v_document.id
            ),
            '_meta', jsonb_strip_nulls(jsonb_build_object(
                'pgrecall/title', v_document.title, 'pgrecall/url', v_document.url,
                'pgrecall/tag', v_document.tag
            ))
        ))
    ) end;
end;
$$;

comment on function recall._resource_document is
'{"contents": […]} with the whole text, put together of its chunks; null where the caller reads no'
' such document.';

grant execute on function recall._resource_document to recall_reader;
