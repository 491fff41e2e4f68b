-- The query for a product's vectors of a model, as chunk_id and v, behind a filter.
create or replace function recall._vectors_sql(
    p_product_id integer,
    p_model_id integer,
    p_filter jsonb,
    p_by_index boolean
)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_documents text := format(
        'recall.document as d inner join recall.chunk as c on c.product_id = d.product_id'
        || ' and c.doc_id = d.id and d.product_id = %s and %s',
        p_product_id, recall._filter_sql(p_filter, 1, not p_by_index)
    );
begin
    -- Product and model as literals: the planner takes the partial index for no parameter.
    return 'select e.chunk_id, e.content_embedding as v from recall.embedding as e'
        || case
            -- Without statistics of texts the planner thinks that few pass: offset 0 lets the
            -- index lead.
            when p_by_index and p_filter <> '{}'
                then ' cross join lateral (select from ' || v_documents
                || ' where c.id = e.chunk_id offset 0) as f'
            else ''
        end
        || format(' where e.product_id = %s and e.model_id = %s', p_product_id, p_model_id)
        || case
            when p_filter = '{}' or p_by_index then ''
            else ' and e.chunk_id = any(array(select c.id from ' || v_documents || '))'
        end;
end;
$$;

comment on function recall._vectors_sql is
'A select over recall.embedding as e; $1 must be p_filter. p_by_index: an order by the vector index'
' is added, which must lead; else the filter leads.';
