-- The measures of a question's rankings, as trec_eval defines them, over documents.
create or replace function recall._score_rankings(
    p_hits recall.hit [],
    p_milliseconds jsonb,
    p_doc_ids bigint [],
    p_gains double precision [],
    p_ideal double precision,
    p_k integer,
    p_depth integer
)
returns table (
    ranking text,
    ndcg double precision,
    recall double precision,
    recall_depth double precision,
    mrr double precision,
    coverage double precision,
    milliseconds double precision
)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return query
    with listed as materialized (
        -- A channel that finds nothing hands over to its fallback, as recall.by_… does.
        select
            m.key as name,
            case
                when m.key = any(array(select distinct h.channel from unnest(p_hits) as h))
                    then m.key
                else coalesce((select c.fallback from channel as c where c.name = m.key), m.key)
            end as source
        from jsonb_object_keys(p_milliseconds) as m (key)
    ),
    found as (
        -- A document's place: that of its best chunk, among the documents of the first p_depth.
        select
            d.channel, d.doc_id,
            row_number() over (partition by d.channel order by d.best, d.doc_id) as place
        from (
            select h.channel, h.doc_id, min(h.rank) as best
            from unnest(p_hits) as h
            where h.rank <= p_depth
            group by h.channel, h.doc_id
        ) as d
    ),
    hit as (
        select f.channel, f.place, g.gain
        from found as f
        inner join unnest(p_doc_ids, p_gains) as g (doc_id, gain) on f.doc_id = g.doc_id
    )
    select
        l.name,
        coalesce(
            sum(recall._discounted_gain(h.gain, h.place)) filter (where h.place <= p_k), 0
        ) / p_ideal,
        count(h.place) filter (where h.place <= p_k) / cardinality(p_doc_ids)::float8,
        count(h.place) / cardinality(p_doc_ids)::float8,
        coalesce(1 / min(h.place) filter (where h.place <= p_k)::float8, 0),
        case when min(h.place) <= p_k then 1 else 0 end::float8,
        ((p_milliseconds ->> l.name)::numeric + case
            when l.source = l.name then 0
            else coalesce((p_milliseconds ->> l.source)::numeric, 0)
        end)::float8
    from listed as l
    left join hit as h on l.source = h.channel
    group by l.name, l.source
    order by l.name in ('fused', 'reranked'), l.name;
end;
$$;

comment on function recall._score_rankings is
'A row a ranking, the keys of p_milliseconds: nDCG, recall, reciprocal rank and coverage (1 if a'
' relevant document is found) in the first p_k documents, recall_depth in the documents of the'
' first p_depth chunks. p_doc_ids, p_gains and p_ideal: as recall._judged_questions gives them.';
