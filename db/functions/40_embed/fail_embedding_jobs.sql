-- Hands claimed jobs back: with an error they are tried again later and later, without one at once.
create or replace function recall.fail_embedding_jobs(
    p_model text,
    p_product_ids integer [],
    p_chunk_ids bigint [],
    p_claim uuid,
    p_error text default null,
    p_retry_after interval default null
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_count integer;
begin
    perform recall._refuse_null('p_claim', p_claim is null);
    if cardinality(p_product_ids) is distinct from cardinality(p_chunk_ids) then
        raise exception 'p_chunk_ids: the arrays have different lengths'
            using errcode = 'invalid_parameter_value', hint = 'Give one product id a chunk id.';
    end if;
    with held as (
        select j.product_id, j.chunk_id
        from embedding_job as j
        inner join unnest(p_product_ids, p_chunk_ids) as g (product_id, chunk_id)
            on j.product_id = g.product_id and j.chunk_id = g.chunk_id
        where
            j.model_id = v_model.id
            and j.claim = p_claim
            and recall._may_write(j.product_id)
        for update of j skip locked
    )
    update embedding_job as j
    set
        claim = null,
        attempts = case when p_error is null then greatest(j.attempts - 1, 0) else j.attempts end,
        last_error = coalesce(left(p_error, 2000), j.last_error),
        next_try = case
            when p_error is null then clock_timestamp()
            else recall._next_try(j.attempts, p_retry_after)
        end
    from held as h
    where j.product_id = h.product_id and j.chunk_id = h.chunk_id and j.model_id = v_model.id;
    get diagnostics v_count = row_count;
    return v_count;
end;
$$;

comment on function recall.fail_embedding_jobs is
'Hands back jobs still held under p_claim and gives their number. With p_error, which is kept,'
' they are due after 10 s, 20 s, 40 s … up to an hour (a quarter more or less, at least'
' p_retry_after), and rest after the tenth attempt; without, at once, and the attempt does not'
' count. Raises 42704 for an unknown model, 22023 for arrays of different lengths.';

grant execute on function recall.fail_embedding_jobs to recall_writer;
