-- A strategy's options are those of recall._strategy_options, whoever writes them.
create or replace function recall._check_strategy_options()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_known jsonb := recall._strategy_options();
    v_generator text;
begin
    if tg_op = 'INSERT' or new.fusion_options is distinct from old.fusion_options then
        if jsonb_typeof(new.fusion_options -> 'neighbours') = 'object' then
            v_known := jsonb_set(v_known, '{fusion_options,neighbours}', jsonb_build_object(
                'type', 'object',
                'keys', (
                    select jsonb_object_agg(
                        n.name, '{"type": "number", "least": 0, "most": 1000}'::jsonb
                    )
                    from (
                        select name from channel union all values ('phrases'), ('prior')
                    ) as n (name)
                )
            ));
        end if;
        -- A fusion or a reranker of others' making knows its own options.
        if new.fusion not in ('rrf', 'scores') then
            v_known := jsonb_set(v_known, '{fusion_options,*}', '{}');
        end if;
        perform recall._check_options(
            'p_fusion_options', new.fusion_options, v_known -> 'fusion_options'
        );
    end if;
    if tg_op = 'INSERT' or new.options is distinct from old.options then
        if new.reranker not in ('builtin', 'http', 'pgml', 'project', 'rds_ai') then
            v_known := jsonb_set(v_known, '{options,rerank,keys,*}', '{}');
        end if;
        if jsonb_typeof(new.options #> '{answer,gate,labels}') = 'object' then
            v_known := jsonb_set(
                v_known, '{options,answer,keys,gate,keys,labels,keys}',
                coalesce(
                    (
                        select jsonb_object_agg(l.key, jsonb_build_object(
                            'type', 'string', 'one_of', (
                                select jsonb_agg(k)
                                from jsonb_object_keys(
                                    recall._initial_options('gate') -> 'labels'
                                ) as k
                            )
                        ))
                        from jsonb_object_keys(new.options #> '{answer,gate,labels}') as l (key)
                    ),
                    '{}'
                )
            );
        end if;
        perform recall._check_options('p_options', new.options, v_known -> 'options');
        if new.options #> '{answer,gate}' is not null then
            perform recall._require_model(
                new.options #>> '{answer,gate,model}', 'classify', 'p_options'
            );
        end if;
        foreach v_generator in array array[
            new.options #>> '{answer,generator}', new.options #>> '{chat,generator}'
        ] loop
            if v_generator is not null then
                perform recall._require_model(v_generator, 'generate', 'p_options');
            end if;
        end loop;
    end if;
    return new;
end;
$$;

comment on function recall._check_strategy_options is
'Trigger of recall.strategy. Raises 22023, naming recall.set_strategy''s argument and the key, and'
' 42704 for an unknown generator, or an unknown model of a gate.';
