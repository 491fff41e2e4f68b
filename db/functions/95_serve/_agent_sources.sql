-- What an answer's parts cite, for agents.
create or replace function recall._agent_sources(p_parts recall.answer_part [])
returns jsonb
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        select
            coalesce(
                jsonb_agg(
                    jsonb_strip_nulls(jsonb_build_object(
                        'title', d.title, 'url', c.url,
                        'uri', recall._document_uri(d.product_name, d.id)
                    ))
                    order by c.place
                ),
                '[]'
            )
        from (
            select (s.value ->> 'doc_id')::bigint as doc_id, s.value ->> 'url' as url,
                min(p.place * 1000 + s.place) as place
            from unnest(p_parts) with ordinality as p (
                kind, content, sources, generator, dropped, note, place
            )
            cross join jsonb_array_elements(p.sources) with ordinality as s (value, place)
            group by s.value ->> 'doc_id', s.value ->> 'url'
        ) as c
        inner join document as d
            on d.product_id = any(array(select p.id from product as p)) and c.doc_id = d.id
    );
end;
$$;

comment on function recall._agent_sources is
'[{title, url, uri}], each document once, in the order in which the parts cite them.';

grant execute on function recall._agent_sources to recall_reader;
