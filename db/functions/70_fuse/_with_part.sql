-- Adds to the scores of hits something that a chunk has beside its channels.
create or replace function recall._with_part(
    p_hits recall.fused_hit [],
    p_name text,
    p_weight double precision,
    p_scores jsonb
)
returns recall.fused_hit []
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    if p_scores is null then
        return p_hits;
    end if;
    return array(
        select
            row(
                f.chunk_id,
                f.doc_id,
                pg_catalog.row_number() over (order by f.fused desc, f.chunk_id),
                f.fused,
                case
                    when f.part > 0 then f.channels || pg_catalog.jsonb_build_object(
                        p_name, pg_catalog.jsonb_build_object(
                            'score', f.part, 'weight', p_weight, 'part', p_weight * f.part
                        )
                    )
                    else f.channels
                end
            )::recall.fused_hit
        from (
            select h.*, s.part, h.score + p_weight * s.part as fused
            from pg_catalog.unnest(p_hits) as h
            cross join lateral (
                select coalesce((p_scores ->> h.chunk_id::text)::double precision, 0) as part
            ) as s
        ) as f
        order by f.fused desc, f.chunk_id
    );
end;
$$;

comment on function recall._with_part is
'p_hits in a new order: p_weight times what p_scores has for the chunk, by chunk_id, is added to'
' its score, and told in channels as p_name: {score, weight, part}. As they were for null.';
