-- resources/list: the documents that the caller may read, a hundred a page.
create or replace function recall._list_resources(p_params jsonb)
returns jsonb
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_page integer := 100;
    -- The last id of the page before, which only a client changes into something else.
    v_after bigint := case
        when p_params ->> 'cursor' ~ '^d[0-9]{1,18}$' then substr(p_params ->> 'cursor', 2)::bigint
    end;
    -- On the first page.
    v_fixed jsonb := case
        when v_after is null then recall._describe_features('resource', true) else '[]'
    end;
    v_documents jsonb;
    v_last bigint;
    v_count bigint;
begin
    if p_params ? 'cursor' and v_after is null then
        return recall._agent_error(-32602, 'cursor: not one of this list');
    end if;
    select
        coalesce(
            jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'uri', recall._document_uri(d.product_name, d.id),
                'name', d.title,
                'description', d.product_name || coalesce(', ' || d.tag, ''),
                'mimeType', 'text/markdown',
                'annotations', jsonb_build_object(
                    'lastModified', to_char(
                        d.modified at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'
                    )
                )
            )) order by d.id),
            '[]'
        ),
        max(d.id), count(*)
    into v_documents, v_last, v_count
    from (
        select n.id, n.product_name, n.title, n.tag, n.modified
        from document as n
        where
            n.product_id = any(array(select p.id from product as p)) and n.id > coalesce(v_after, 0)
        order by n.id
        limit v_page
    ) as d;
    return jsonb_build_object('result', jsonb_build_object('resources', v_fixed || v_documents)
        || case
            when v_count = v_page then jsonb_build_object('nextCursor', 'd' || v_last) else '{}'
        end);
end;
$$;

comment on function recall._list_resources is
'{"result": {resources, nextCursor}}: resources of one uri first, then documents in the order of'
' their ids. The error -32602 for a cursor that no page gave.';

grant execute on function recall._list_resources to recall_reader;
