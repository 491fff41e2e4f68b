-- The chunks that a search found as sources of an answer, as far as they are here.
create or replace function recall._read_sources(
    p_hits recall.fused_hit [],
    p_product_ids integer []
)
returns recall._source []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_sources recall._source [] := array(
        with hit as materialized (
            select
                h.n, h.score, h.parts, c.id as chunk_id, c.doc_id, c.product_id, c.ordinal,
                c.heading_path, substr(c.content_chunk, c.overlap + 1) as content, c.page,
                d.title, d.url, coalesce(d.tag, '') as tag
            from unnest(p_hits) with ordinality as h (chunk_id, doc_id, rank, score, parts, n)
            inner join chunk as c on c.product_id = any(p_product_ids) and h.chunk_id = c.id
            inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
        ),
        policy as (
            select
                t.tag, coalesce((recall._kind_of_tag(t.tag)).answer_policy, 'summarize') as name
            from (select distinct h.tag from hit as h) as t
        )
        select row(
            h.chunk_id, h.doc_id, h.product_id, h.ordinal, recall._printable(h.title),
            h.heading_path, h.url, recall._printable(h.content), p.name,
            h.score, h.parts, '[]', h.page
        )::recall._source
        from hit as h
        inner join policy as p on h.tag = p.tag
        order by h.n
    );
begin
    if exists (select from compliance_rule as r where r.is_enabled) then
        return recall._complied_sources(v_sources);
    end if;
    return v_sources;
end;
$$;

comment on function recall._read_sources is
'In the order of p_hits; policy blocked where a compliance rule blocks text, title or headings.'
' content: without what it repeats of the chunk before; all three masked.';
