-- What of a strategy a learning changes.
create or replace function recall._strategy_definition(p_strategy recall.strategy)
returns jsonb
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_factor double precision := case
        when coalesce(p_strategy.options ->> 'query_vector', 'learned') = 'learned'
            or p_strategy.fusion <> 'scores'
            then 1
        else (
            recall._initial_options('fusion_options') || p_strategy.fusion_options
            ->> 'model_vector'
        )::double precision
    end;
begin
    return pg_catalog.jsonb_build_object(
        'fusion', p_strategy.fusion,
        'channels', p_strategy.channels || case
            when v_factor <> 1 and p_strategy.channels ? 'vector'
                then pg_catalog.jsonb_build_object(
                    'vector', (p_strategy.channels ->> 'vector')::double precision * v_factor
                )
            else '{}'
        end,
        'fusion_options', case
            when p_strategy.fusion = 'scores' then p_strategy.fusion_options - 'model_vector'
            else '{}'
        end,
        'rrf_k', p_strategy.rrf_k
    );
end;
$$;

comment on function recall._strategy_definition is
'{"fusion", "channels", "fusion_options", "rrf_k"}; where the strategy asks the model for vectors,'
' the weight of vector is that with its model_vector.';
