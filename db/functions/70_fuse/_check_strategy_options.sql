-- Raises where a strategy's options do not fit; null options are left as they are.
create or replace function recall._check_strategy_options(
    p_name text,
    p_reranker text,
    p_options jsonb
)
returns void
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_reranker text := coalesce(p_reranker, (select reranker from strategy where name = p_name));
    v_generator text;
begin
    if p_options is null then
        return;
    end if;
    perform recall._check_options(
        'p_options', p_options,
        -- A reranker of others' making knows its own options.
        case
            when v_reranker not in ('builtin', 'http', 'pgml', 'rds_ai')
                then jsonb_set(recall._strategy_options(), '{rerank,keys,*}', '{}')
            else recall._strategy_options()
        end
    );
    foreach v_generator in array array[
        p_options #>> '{answer,generator}', p_options #>> '{chat,generator}'
    ] loop
        if v_generator is not null then
            perform recall._require_model(v_generator, 'generate', 'p_options');
        end if;
    end loop;
end;
$$;

comment on function recall._check_strategy_options is
'Raises 22023, naming p_options and the key, see recall._strategy_options, and 42704 for an unknown'
' generator. The reranker is'
' p_reranker, or where that is null what the strategy p_name has.';
