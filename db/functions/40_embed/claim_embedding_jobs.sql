-- Takes texts to embed from a model's queue, for a while; many clients can take some at once.
create or replace function recall.claim_embedding_jobs(
    p_model text,
    p_limit integer default 64,
    p_lease interval default '2 minutes'
)
returns table (
    product_id integer,
    chunk_id bigint,
    content_hash bytea,
    content text,
    claim uuid
)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_model recall.model := recall._require_model(p_model);
    v_claim uuid := gen_random_uuid();
    v_now timestamptz := clock_timestamp();
    v_product_ids integer[];
    v_chunk_ids bigint[];
begin
    if p_limit is null or p_limit not between 1 and 10000 then
        raise exception 'p_limit: must be between 1 and 10000, not %', p_limit
            using errcode = 'invalid_parameter_value', hint = '64, say: what takes seconds.';
    elsif p_lease is null or p_lease not between '1 second' and '1 day' then
        raise exception 'p_lease: must be between 1 second and 1 day, not %', p_lease
            using
                errcode = 'invalid_parameter_value',
                hint = 'Jobs not stored within it are given to others.';
    end if;
    v_product_ids := array(
        select m.product_id
        from product_model as m
        where m.model_id = v_model.id and recall._may_write(m.product_id)
    );
    with due as (
        select j.product_id, j.chunk_id
        from embedding_job as j
        where
            j.model_id = v_model.id
            and j.attempts < 10
            and j.next_try <= v_now
            and j.product_id = any(v_product_ids)
        order by j.next_try, j.product_id, j.chunk_id
        limit p_limit
        for update skip locked
    ),
    taken as (
        update embedding_job as j
        set attempts = j.attempts + 1, claim = v_claim, next_try = v_now + p_lease
        from due as d
        where j.product_id = d.product_id and j.chunk_id = d.chunk_id and j.model_id = v_model.id
        returning j.product_id, j.chunk_id
    )
    select array_agg(t.product_id), array_agg(t.chunk_id)
    into v_product_ids, v_chunk_ids
    from taken as t;
    -- While the jobs are locked, the hashes of their texts cannot change.
    return query
    select
        c.product_id,
        c.id,
        c.content_hash,
        recall._indexed_text(d.title, c.heading_path, c.content_chunk),
        v_claim
    from unnest(v_product_ids, v_chunk_ids) as t (product_id, chunk_id)
    inner join chunk as c on t.product_id = c.product_id and t.chunk_id = c.id
    inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
    order by c.product_id, c.id;
end;
$$;

comment on function recall.claim_embedding_jobs is
'Takes up to p_limit (1 to 10000) jobs of products that the caller may write: the texts to'
' embed, the hashes to hand back to recall.store_embeddings, and a claim for'
' recall.fail_embedding_jobs. Jobs that are neither stored nor failed within p_lease are given'
' to others. Nothing waits for locks. A job is claimed 10 times at most. Raises 42704 for an'
' unknown model, 22023 for a bad limit or lease.';

grant execute on function recall.claim_embedding_jobs to recall_writer;
