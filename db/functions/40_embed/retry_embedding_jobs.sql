-- Makes a product's failed jobs due again, those included that rest after ten attempts.
create or replace function recall.retry_embedding_jobs(p_product_name text)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_count integer;
begin
    with held as (
        select product_id, chunk_id, model_id
        from embedding_job
        where
            product_id = v_product.id
            and attempts > 0
            and (claim is null or next_try <= clock_timestamp())
        for update skip locked
    )
    update embedding_job as j
    set attempts = 0, next_try = now(), claim = null
    from held as h
    where
        j.product_id = h.product_id and j.chunk_id = h.chunk_id and j.model_id = h.model_id;
    get diagnostics v_count = row_count;
    return v_count;
end;
$$;

comment on function recall.retry_embedding_jobs is
'Makes the product''s failed jobs due at once, with attempts counted anew, and gives their'
' number. Jobs held by a client are left alone. Raises 42704 for a product that the caller may'
' not write.';

grant execute on function recall.retry_embedding_jobs to recall_writer;
