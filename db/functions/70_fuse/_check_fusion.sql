-- Raises where a strategy's fusion does not exist or its options do not fit; null is left.
create or replace function recall._check_fusion(p_name text, p_fusion text, p_options jsonb)
returns void
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_fusion text := coalesce(
        p_fusion,
        (select fusion from strategy where name = p_name),
        (select fusion from strategy where name = 'default')
    );
    v_known jsonb := '{
        "phrases": {"type": "number", "least": 0, "most": 100},
        "prior": {"type": "number", "least": 0, "most": 100},
        "neighbours": {"type": "number", "least": 0, "most": 0.9},
        "model_vector": {"type": "number", "least": 0, "most": 1000},
        "pool": {"type": "whole", "least": 1, "most": 999}
    }';
begin
    if p_fusion is not null and not exists (select from fusion where name = p_fusion) then
        raise exception 'p_fusion: there is no fusion "%"', p_fusion
            using
                errcode = 'undefined_object',
                hint = 'select name, description from recall.fusion lists them.';
    elsif p_options is null then
        return;
    end if;
    if jsonb_typeof(p_options -> 'neighbours') = 'object' then
        v_known := jsonb_set(v_known, '{neighbours}', jsonb_build_object(
            'type', 'object',
            'keys', (
                select jsonb_object_agg(
                    n.name, '{"type": "number", "least": 0, "most": 1000}'::jsonb
                )
                from (select name from channel union all values ('phrases'), ('prior')) as n (name)
            )
        ));
    end if;
    if v_fusion not in ('rrf', 'scores') then
        v_known := v_known || '{"*": {}}';
    end if;
    perform recall._check_options('p_fusion_options', p_options, v_known);
end;
$$;

comment on function recall._check_fusion is
'Raises 42704 for an unknown fusion, 22023 for options that recall.fusion does not have. The fusion'
' is p_fusion, or where that is null what the strategy p_name has.';
