-- The fused search: the best chunks for a question, each with what every channel said of it.
create or replace function recall.search(
    p_query text,
    p_product_name text default null,
    p_k integer default 10,
    p_strategy text default null,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns table (
    rank integer,
    chunk_id bigint,
    doc_id bigint,
    title text,
    url text,
    tag text,
    heading_path text [],
    excerpt text,
    content_chunk text,
    score double precision,
    channels jsonb,
    page integer,
    images jsonb
)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
declare
    v_strategy recall.strategy;
    v_requests recall._request [];
    v_product_ids integer [];
    v_hits recall.fused_hit [];
    v_pattern text;
    v_has_images boolean;
begin
    if p_k is null or p_k not between 1 and 1000 then
        raise exception 'p_k: must be between 1 and 1000, not %', p_k
            using errcode = 'invalid_parameter_value', hint = 'Ask for 10, say.';
    end if;
    if p_product_name is null and current_setting('recall.united', true) = 'on' and exists (
        select
        from strategy as s
        where s.name = coalesce(p_strategy, 'default') and s.reranker is not null
    ) then
        -- A reranker orders the texts that it is given: those here.
        perform set_config('recall.united', '', true);
    end if;
    v_requests := recall._search_requests(
        p_query, p_product_name, p_k, p_filter, p_query_embedding
    );
    v_strategy := recall._require_strategy(p_strategy, p_product_name);
    v_requests := recall._prepare_requests(v_requests, v_strategy);
    v_hits := array(select h from recall._best_hits(v_requests, v_strategy, p_k, true) as h);
    if recall._has_said() then
        return;
    end if;
    v_product_ids := array(select pg_catalog.unnest(r.product_ids) from unnest(v_requests) as r);
    v_has_images := exists (select from image as i where i.product_id = any(v_product_ids));
    v_pattern := recall._excerpt_pattern(v_requests[1].terms);
    return query
    select
        h.rank, h.chunk_id, h.doc_id, f.title, f.url, f.tag, f.heading_path,
        recall._excerpt(f.content_chunk, v_pattern),
        f.content_chunk, h.score,
        c.channels || case
            when r.query_vector ? 'fallback' and not c.channels ? 'vector'
                then jsonb_build_object('vector', r.query_vector)
            else '{}'
        end,
        f.page,
        case when v_has_images then recall._chunk_images(f.product_id, h.chunk_id) end
    from unnest(v_hits) as h
    -- By index, however many chunks there are and whatever the planner thinks of the hits.
    cross join lateral (
        select d.title, d.url, d.tag, c.heading_path, c.content_chunk, c.product_id, c.page
        from chunk as c
        join document as d on d.product_id = c.product_id and d.id = c.doc_id
        where c.product_id = any(v_product_ids) and c.id = h.chunk_id
        offset 0
    ) as f
    cross join lateral (
        select u.engines, u.query_vector
        from unnest(v_requests) as u
        where f.product_id = any(u.product_ids)
    ) as r
    cross join lateral (
        select
            coalesce(
                jsonb_object_agg(
                    p.name,
                    jsonb_strip_nulls(jsonb_build_object(
                        'rank', p.rank,
                        'score', p.score,
                        'weight', coalesce(to_jsonb(p.weight), v_strategy.fusion_options -> p.name),
                        'part', coalesce(p.weight, 1) * p.share,
                        'fallback', p.fallback,
                        'engine', r.engines -> p.name
                    ))
                    || case when p.name = 'vector' then coalesce(r.query_vector, '{}') else '{}' end
                ),
                '{}'
            ) as channels
        from unnest(h.parts) as p
    ) as c
    order by h.rank;
end;
$$;

comment on function recall.search is
'The best p_k (1 to 1000) chunks for a question: the channels of p_strategy (null: the product''s'
' own) by its fusion, see recall.fusion, then its reranker. p_product_name null: all products that'
' the caller may read, as if one held their chunks, with ''default'' for a null p_strategy; those'
' of another analyzer or model are fused by themselves, and all are in the order of their fused'
' scores. p_filter: see recall._filter_sql. p_query_embedding: the question''s vector by the'
' product''s model, used instead of the learned encoder. rank from 1; score: higher is better,'
' comparable within one result only; channels: channel name to {rank, score, weight}, and part of'
' the score in the fusion scores, vector''s with by and fallback where the strategy asks a'
' provider, rerank''s {rank, score} or {fallback}, repeats where options.repeats took from the'
' score of a document''s fourth chunk or a later one; excerpt: about 200 characters around the best'
' match; page: where the chunk begins, null in a document without pages; images: those of the'
' chunk, [{id, url, alternative_text, caption}], null in products without images. Any text may be'
' asked; one without terms finds nothing by words. Writes nothing. Raises 22023 for a bad p_k,'
' filter or vector, 42704 for a product or strategy that is not there, 0A000 for a reranker on a'
' product in parts (docs/nodes.md).';

grant execute on function recall.search to recall_reader;
