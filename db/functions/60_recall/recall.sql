-- All channels' hits side by side, as the guide shows them: to see what each one finds.
create or replace function recall.recall(
    p_query text,
    p_product_name text default null,
    p_limit integer default 5
)
returns table (title text, chunk_id bigint, excerpt text, score double precision, method text)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
declare
    v_requests recall._request [];
    v_product_ids integer [];
    v_weights jsonb;
    v_pattern text;
begin
    perform recall._check_number('p_limit', p_limit, 1, 1000, 'Ask for 5, say.');
    v_requests := recall._search_requests(p_query, p_product_name, p_limit, '{}', null);
    v_product_ids := array(
        select pg_catalog.unnest(r.product_ids) from unnest(v_requests) as r
    );
    v_pattern := recall._excerpt_pattern(v_requests[1].terms);
    select jsonb_object_agg(name, 1) into v_weights from channel where variant_of is null;
    return query
    select
        f.title, h.chunk_id, recall._excerpt(f.content_chunk, v_pattern), h.score, h.channel
    from (
        select hit.*, row_number() over (partition by channel order by rank, chunk_id) as place
        from unnest(v_requests) as r, recall._channel_hits(r, v_weights) as found
        cross join lateral unnest(found.hits) as hit
    ) as h
    -- By index, however many chunks there are and whatever the planner thinks of the hits.
    cross join lateral (
        select d.title, c.content_chunk
        from chunk as c
        join document as d on d.product_id = c.product_id and d.id = c.doc_id
        where c.product_id = any(v_product_ids) and c.id = h.chunk_id
        offset 0
    ) as f
    where h.place <= p_limit
    order by h.channel, h.place;
end;
$$;

comment on function recall.recall is
'The best p_limit (1 to 1000) chunks of every channel that is no variant of another, channel by'
' channel, best first. method: the channel; score: its own, higher is better, not comparable'
' between channels. p_product_name null: over all products that the caller may read. Raises 22023'
' for a bad p_limit, 42704 for a product that is not there.';

grant execute on function recall.recall to recall_reader;
