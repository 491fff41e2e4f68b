-- The fused rankings of several products as one, by score.
create or replace function recall._merged(p_hits recall.fused_hit [], p_rankings integer)
returns recall.fused_hit []
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    if p_rankings < 2 then
        return p_hits;
    end if;
    return array(
        select
            row(
                h.chunk_id,
                h.doc_id,
                pg_catalog.row_number() over (order by h.score desc, h.chunk_id),
                h.score,
                h.channels
            )::recall.fused_hit
        from pg_catalog.unnest(p_hits) as h
        order by h.score desc, h.chunk_id
    );
end;
$$;

comment on function recall._merged is
'p_hits, which p_rankings rankings make up one behind the other, best first, rank from 1.';
