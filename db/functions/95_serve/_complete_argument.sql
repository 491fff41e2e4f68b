-- completion/complete: products and documents, for a prompt's argument or a part of an address.
create or replace function recall._complete_argument(p_params jsonb)
returns jsonb
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_ref jsonb := p_params -> 'ref';
    v_name text := p_params #>> '{argument,name}';
    v_value text := p_params #>> '{argument,value}';
    v_values text [];
begin
    if v_name is null or v_value is null or not exists (
        select
        from recall._visible_features(case v_ref ->> 'type'
            when 'ref/prompt' then 'prompt' when 'ref/resource' then 'resource'
        end) as f
        where
            case f.kind
                when 'prompt' then f.name = v_ref ->> 'name'
                else f.definition ->> 'uriTemplate' = v_ref ->> 'uri'
            end
    ) then
        return recall._agent_error(
            -32602, 'ref and argument: must name a prompt or a template, and an argument with a'
            ' value'
        );
    end if;
    if v_name = any('{product,product_name}') then
        v_values := array(
            select p.name
            from recall.products() as p
            where starts_with(lower(p.name), lower(v_value))
            limit 101
        );
    elsif v_name = 'document' and v_ref ->> 'type' = 'ref/resource' then
        -- By the beginning of its id, or any part of its title.
        v_values := array(
            select d.id::text
            from document as d
            where
                d.product_id = (
                    select p.id
                    from product as p
                    where p.name = p_params #>> '{context,arguments,product}'
                )
                and (starts_with(d.id::text, v_value) or strpos(lower(d.title), lower(v_value)) > 0)
            order by d.id
            limit 101
        );
    end if;
    return jsonb_build_object('result', jsonb_build_object('completion', jsonb_build_object(
        'values', coalesce(v_values[:100], '{}'),
        'hasMore', coalesce(cardinality(v_values) > 100, false)
    )));
end;
$$;

comment on function recall._complete_argument is
'{"result": {"completion": {values, hasMore}}}, at most a hundred values; the error -32602 for a'
' prompt or template that the caller does not see. Documents need the product in'
' context.arguments.';

grant execute on function recall._complete_argument to recall_reader;
