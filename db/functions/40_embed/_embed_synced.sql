-- Embeds, in the transaction that writes them, the new texts of products with a model in mode sync.
create or replace function recall._embed_synced(p_product_ids integer [], p_chunk_ids bigint [])
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model record;
    v_claim uuid;
    v_done record;
begin
    for v_model in
        select distinct m.id, m.name
        from product_model as pm
        inner join model as m on pm.model_id = m.id
        inner join provider as p on m.provider = p.name
        where
            pm.product_id = any(p_product_ids)
            and pm.mode = 'sync'
            and 'embed' = any(p.kinds)
        order by m.id
    loop
        v_claim := gen_random_uuid();
        update embedding_job as j
        set claim = v_claim, attempts = 1
        from unnest(p_product_ids, p_chunk_ids) as t (product_id, chunk_id)
        inner join product_model as pm on t.product_id = pm.product_id
        where
            pm.model_id = v_model.id
            and pm.mode = 'sync'
            and j.product_id = t.product_id
            and j.chunk_id = t.chunk_id
            and j.model_id = v_model.id
            and j.attempts = 0;
        if found then
            v_done := recall._embed_claim(v_model.name, v_claim);
            if v_done.failed > 0 then
                raise warning '% of % chunks wait for their vectors by model "%": %',
                    v_done.failed, v_done.failed + v_done.stored, v_model.name, v_done.error
                    using hint = 'call recall.embed_pending() embeds them later.';
            end if;
        end if;
    end loop;
end;
$$;

comment on function recall._embed_synced is
'The arrays run side by side: chunks whose jobs have just been left. What fails stays in the queue,'
' with a warning; the transaction goes on.';
