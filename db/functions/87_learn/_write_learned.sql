-- Writes a learned definition to a strategy, everything else as its base has it; a new one belongs
-- to the product that it was learned for.
create or replace function recall._write_learned(
    p_base recall.strategy,
    p_product_id integer,
    p_name text,
    p_definition jsonb
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    insert into strategy (name, product_id, channels)
    values (p_name, p_product_id, p_definition -> 'channels')
    on conflict (name) do nothing;
    perform recall.set_strategy(
        p_name,
        p_definition -> 'channels',
        coalesce((p_definition ->> 'candidates')::integer, p_base.candidates),
        coalesce((p_definition ->> 'rrf_k')::integer, p_base.rrf_k),
        coalesce(p_definition ->> 'reranker', p_base.reranker),
        p_base.rerank_candidates,
        p_base.max_per_document,
        p_base.options,
        p_base.engines,
        coalesce(p_definition ->> 'fusion', p_base.fusion),
        -- The rankings that it was fitted to have what pages say.
        coalesce(p_definition -> 'fusion_options', '{}') || case
            when coalesce(p_definition ->> 'fusion', p_base.fusion) = 'scores'
                then jsonb_strip_nulls(
                    jsonb_build_object('pages', p_base.fusion_options -> 'pages')
                )
            else '{}'
        end
    );
end;
$$;

comment on function recall._write_learned is 'Makes or changes the strategy p_name.';
