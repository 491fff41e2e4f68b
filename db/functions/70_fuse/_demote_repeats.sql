-- A document's fourth chunk and those after it count less, so that one document does not fill all
-- results while others answer about as well.
create or replace function recall._demote_repeats(
    p_hits recall.fused_hit [],
    p_repeats double precision
)
returns recall.fused_hit []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return array(
        select
            row(
                h.chunk_id, h.doc_id, row_number() over (order by h.score desc, h.chunk_id),
                h.score, h.parts
            )::recall.fused_hit
        from (
            select
                u.chunk_id, u.doc_id, u.score + coalesce(l.loss, 0) as score,
                u.parts || case when l.loss is not null
                    then array[row('repeats', null, null, null, l.loss, null)::recall.part]
                end as parts
            from (
                select
                    f.*,
                    pg_catalog.row_number() over (partition by f.doc_id order by f.rank) as place
                from pg_catalog.unnest(p_hits) as f
            ) as u
            cross join lateral (
                select case when u.place > 3 then (p_repeats - 1) * u.score end as loss
            ) as l
        ) as h
        order by h.score desc, h.chunk_id
    );
end;
$$;

comment on function recall._demote_repeats is
'p_hits, with p_repeats times the score where three of a document are before.';
