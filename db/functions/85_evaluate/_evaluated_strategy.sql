-- The strategy that an evaluation searches by, so that a search serves all rankings asked for.
create or replace function recall._evaluated_strategy(
    p_golden_set recall.golden_set,
    p_strategy text,
    p_rankings text []
)
returns table (strategy recall.strategy, rankings text [], shown text [])
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_channels text [];
begin
    strategy := recall._require_strategy(
        p_strategy, (select p.name from product as p where p.id = p_golden_set.product_id)
    );
    v_channels := array(
        select c.name
        from channel as c
        where
            case
                when p_rankings is null then (strategy.channels ->> c.name)::double precision > 0
                else c.name = any(p_rankings)
            end
        order by c.name
    );
    shown := coalesce(
        p_rankings,
        v_channels || 'fused'::text
        || case when strategy.reranker is not null then array['reranked'] end
    );
    rankings := v_channels || array(
        select c.fallback
        from channel as c
        where c.name = any(v_channels) and c.fallback <> all(v_channels)
    );
    if not shown && array['fused', 'reranked'] then
        strategy.channels := (select jsonb_object_agg(r.name, 1) from unnest(rankings) as r (name));
        strategy.reranker := null;
        strategy.max_per_document := null;
    end if;
    return next;
end;
$$;

comment on function recall._evaluated_strategy is
'One row. strategy: p_strategy, with only the channels wanted where no fusion is; rankings:'
' the channels to run, those included that serve where another finds nothing; shown: the rankings'
' wanted.';
