-- How well a product's models find what questions should find, side by side.
create or replace function recall.compare_models(
    p_product_name text,
    p_golden jsonb,
    p_query_vector text default 'learned',
    p_limit integer default 10
)
returns table (
    model text,
    is_default boolean,
    questions bigint,
    answered bigint,
    ndcg double precision,
    recall double precision,
    mrr double precision
)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_product recall.product := recall._require_product(p_product_name);
begin
    if jsonb_typeof(p_golden) is distinct from 'object'
        or jsonb_path_exists(p_golden, 'strict $.* ? (@.type() != "array" || @.size() == 0)')
    then
        raise exception 'p_golden: must be an object of questions and arrays of titles'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as {"disk full": ["Storage", "Quotas"]}.';
    elsif p_query_vector is null or p_query_vector not in ('learned', 'provider', 'sum') then
        raise exception 'p_query_vector: must be learned, provider or sum, not %', p_query_vector
            using errcode = 'invalid_parameter_value', hint = 'As in a strategy''s options.';
    end if;
    return query
    with judged as (
        select pm.model_id, g.key as question, jsonb_array_length(g.value) as relevant, f.ranks
        from product_model as pm
        cross join jsonb_each(p_golden) as g
        cross join lateral (
            select array_agg(d.place order by d.place) filter (where g.value ? d.title) as ranks
            from (
                select t.title, row_number() over (order by min(h.rank)) as place
                from recall._model_hits(
                    p_product_name, pm.model_id, g.key, p_query_vector, p_limit
                ) as h
                -- By index, whatever the planner thinks of the hits.
                cross join lateral (
                    select x.title
                    from document as x
                    where x.product_id = v_product.id and x.id = h.doc_id
                    offset 0
                ) as t
                group by t.title
            ) as d
        ) as f
        where pm.product_id = v_product.id
    )
    select
        m.name,
        bool_or(pm.is_default),
        count(*),
        count(*) filter (where cardinality(j.ranks) > 0),
        avg(
            (select coalesce(sum(recall._discounted_gain(1, r)), 0) from unnest(j.ranks) as r)
            / (
                select sum(recall._discounted_gain(1, n))
                from generate_series(1, least(j.relevant, p_limit)) as n
            )
        ),
        avg(coalesce(cardinality(j.ranks), 0) / j.relevant::double precision),
        avg(coalesce(1.0 / j.ranks[1], 0))::double precision
    from judged as j
    inner join model as m on j.model_id = m.id
    inner join product_model as pm on j.model_id = pm.model_id and pm.product_id = v_product.id
    group by m.name
    order by m.name collate "C";
end;
$$;

comment on function recall.compare_models is
'A row a model that embeds the product: means over the questions of p_golden, an object of'
' questions and the titles of the documents that should be found, of the vector channel''s first'
' p_limit chunks: nDCG with gain 1, the share of the titles found, 1 over the place of the first;'
' answered: questions for which one was found. p_query_vector: whose vector asks, as in a'
' strategy. Raises 22023, 42704.';

grant execute on function recall.compare_models to recall_reader;
