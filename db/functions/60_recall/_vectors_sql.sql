-- The query for a product's vectors of a model, as chunk_id and v, behind a filter.
create or replace function recall._vectors_sql(
    p_product_id integer,
    p_model_id integer,
    p_filter jsonb
)
returns text
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_join text := '';
    v_where text := '';
begin
    if p_filter <> '{}' then
        v_join := ' inner join recall.chunk as c'
            || ' on e.product_id = c.product_id and e.chunk_id = c.id'
            || ' inner join recall.document as d'
            || ' on c.product_id = d.product_id and c.doc_id = d.id';
        v_where := format(' and c.product_id = %s and ', p_product_id)
            || recall._filter_sql(p_filter, 1);
    end if;
    -- Product and model as literals: the planner takes the partial index for no parameter.
    return format(
        'select e.chunk_id, e.content_embedding as v from recall.embedding as e%s'
        || ' where e.product_id = %s and e.model_id = %s%s',
        v_join, p_product_id, p_model_id, v_where
    );
end;
$$;

comment on function recall._vectors_sql is
'A select over recall.embedding as e, to which an order may be added; $1 must be p_filter.';
