-- What the latest answers of a conversation showed.
create or replace function recall._shown_sources(
    p_conversation recall.conversation,
    p_most integer
)
returns jsonb
language plpgsql stable parallel restricted security definer set search_path = recall, pg_temp as $$
begin
    return (
        with kept as materialized (
            select m.parts, row_number() over (order by m.ordinal desc) as n
            from message as m
            where
                m.conversation_id = p_conversation.id
                and m.ordinal >= p_conversation.context_from
                and m.role = 'assistant'
            order by m.ordinal desc
            limit p_most
        ),
        opened as (
            select recall._open_texts(
                p_conversation.product_id, 'message',
                array_agg(recall._sealed_json_text(k.parts) order by k.n)
            ) as texts
            from kept as k
        )
        select coalesce(jsonb_agg(jsonb_build_object(
            'n', k.n, 'kind', p.part -> 'kind', 'doc_id', s.source -> 'doc_id'
        ) order by k.n), '[]')
        from kept as k
        cross join opened as o
        cross join lateral jsonb_array_elements(
            case jsonb_typeof(k.parts) when 'string' then o.texts[k.n]::jsonb else k.parts end
        ) as p (part)
        cross join lateral jsonb_array_elements(p.part -> 'sources') as s (source)
    );
end;
$$;

comment on function recall._shown_sources is
'[{"n", "kind", "doc_id"}], a source each, of at most p_most answers, n 1 for the last one. No more'
' is opened than that.';
