-- Trigger on chunk: a new or changed text loses its vectors and waits for those of each model.
create or replace function recall._queue_embeddings()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    -- Most often there is none, and this takes a third of what the rest would.
    if not exists (select from product_model) then
        return null;
    elsif tg_op = 'INSERT' then
        insert into embedding_job (product_id, chunk_id, model_id, content_hash)
        select n.product_id, n.id, m.model_id, n.content_hash
        from new_rows as n
        inner join product_model as m on n.product_id = m.product_id
        order by n.product_id, n.id, m.model_id;
        if found then
            perform recall._embed_synced(array_agg(n.product_id), array_agg(n.id))
            from new_rows as n;
        end if;
        return null;
    end if;
    -- The job is taken before the vector goes: who stores a vector holds its job.
    insert into embedding_job (product_id, chunk_id, model_id, content_hash)
    select n.product_id, n.id, m.model_id, n.content_hash
    from new_rows as n
    inner join old_rows as o on n.product_id = o.product_id and n.id = o.id
    inner join product_model as m on n.product_id = m.product_id
    where n.content_hash is distinct from o.content_hash
    order by n.product_id, n.id, m.model_id
    on conflict (product_id, chunk_id, model_id) do update set
        content_hash = excluded.content_hash,
        attempts = 0,
        next_try = now(),
        claim = null,
        last_error = null;
    if found then
        delete from embedding as e
        using new_rows as n
        inner join old_rows as o on n.product_id = o.product_id and n.id = o.id
        where
            e.product_id = n.product_id
            and e.chunk_id = n.id
            and n.content_hash is distinct from o.content_hash;
        perform recall._embed_synced(array_agg(n.product_id), array_agg(n.id))
        from new_rows as n
        inner join old_rows as o on n.product_id = o.product_id and n.id = o.id
        where n.content_hash is distinct from o.content_hash;
    end if;
    return null;
end;
$$;

comment on function recall._queue_embeddings is
'Statement trigger with transition tables new_rows and, on update, old_rows: leaves a job for'
' each model of the product where content_hash is new, and deletes the vectors of the old text.'
' Models in mode sync embed it at once.';
