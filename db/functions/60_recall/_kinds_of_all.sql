-- Of which kind the readable products are, in a united search: what a request takes together.
create or replace function recall._kinds_of_all(p_filter jsonb)
returns jsonb
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_kinds jsonb := '{}';
    v_analyzer record;
    v_told jsonb;
begin
    for v_analyzer in
        select
            p.analyzer, array_agg(p.id) as ids, array_agg(m.name) as vectors,
            array_agg(n.name) as images,
            jsonb_build_array(jsonb_build_array(
                coalesce(jsonb_agg(distinct m.name) filter (where m.name is not null), '[]'),
                coalesce(jsonb_agg(distinct n.name) filter (where n.name is not null), '[]')
            )) as own
        from unnest(recall._readable_products()) as r (id)
        inner join product as p on r.id = p.id
        left join product_model as d on d.product_id = p.id and d.is_default
        left join model as m on d.model_id = m.id
        left join image_model as i on i.product_id = p.id
        left join model as n on i.model_id = n.id
        group by p.analyzer
        order by p.analyzer
    loop
        -- Most often those of all are the same, and this goes on with them.
        v_told := coalesce(
            recall._of_all_nodes('models', v_analyzer.analyzer),
            recall._say_own('models', v_analyzer.analyzer, v_analyzer.own),
            v_analyzer.own
        );
        v_kinds := v_kinds || (
            select jsonb_object_agg(
                p.id, jsonb_build_array(
                    v_analyzer.analyzer,
                    md5(coalesce(recall._seal_filter(p.id, p_filter), '{}')::text),
                    coalesce(p.vectors, t.vectors), coalesce(p.images, t.images), t.all
                )::text
            )
            from unnest(v_analyzer.ids, v_analyzer.vectors, v_analyzer.images)
                as p (id, vectors, images)
            -- Products without a model go with those of the first one, on whatever node.
            cross join (
                select
                    (
                        select min(m.name #>> '{}')
                        from jsonb_path_query(v_told, '$[*][0][*]') as m (name)
                    ) as vectors,
                    (
                        select min(m.name #>> '{}')
                        from jsonb_path_query(v_told, '$[*][1][*]') as m (name)
                    ) as images,
                    (
                        select jsonb_agg(distinct e) from jsonb_array_elements(v_told) as e
                    ) as all
            ) as t
        );
    end loop;
    return v_kinds;
end;
$$;

comment on function recall._kinds_of_all is
'Product id to recall._request.united, in which the models of all nodes are: what is said before'
' these are told counts only if all have the same.';
