-- Works the queues of models that the database itself can ask, until nothing is due.
create or replace procedure recall.embed_pending(
    p_model text default null,
    p_batch_size integer default 64,
    p_limit integer default null,
    p_lease interval default '5 minutes'
)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_model text;
    v_claim uuid;
    v_done record;
    v_stored bigint;
    v_failed bigint;
    v_start timestamptz;
begin
    call recall._can_commit(v_commits);
    perform recall._check_number(
        'p_batch_size', p_batch_size, 1, 10000, '64, say: what takes seconds.'
    );
    perform recall._check_number(
        'p_limit', coalesce(p_limit, 0), 0, 2147483647, 'Null: until nothing is due.'
    );
    perform recall._refuse_null('p_lease', p_lease is null);
    foreach v_model in array recall._embeddable_models(p_model) loop
        v_stored := 0;
        v_failed := 0;
        v_start := pg_catalog.clock_timestamp();
        loop
            exit when v_stored + v_failed >= p_limit;
            select pg_catalog.min(j.claim::text)::uuid into v_claim
            from recall.claim_embedding_jobs(v_model, p_batch_size, p_lease) as j;
            if v_commits then
                commit;
            end if;
            exit when v_claim is null;
            v_done := recall._embed_claim(v_model, v_claim);
            if v_commits then
                commit;
            end if;
            v_stored := v_stored + v_done.stored;
            v_failed := v_failed + v_done.failed;
            raise notice '%: % embedded, % failed, %', v_model, v_stored, v_failed,
                recall._embedding_estimate(v_model, v_stored, v_start)
                || coalesce('; ' || v_done.error, '');
            exit when v_done.is_busy;
        end loop;
        if v_stored > 0 then
            perform recall.refresh_query_encoder(p_model => v_model, p_share => 0.02);
            if v_commits then
                commit;
            end if;
        end if;
    end loop;
end;
$$;

comment on procedure recall.embed_pending is
'Embeds what is due in the queue of p_model, or of every model whose provider is in the database'
' (not external), p_batch_size texts (1 to 10000) at a time, p_limit in all at least, null: all.'
' Any number of sessions may do so at once; called by itself it commits each batch and holds no'
' lock while the provider works. Texts that fail are due again later, and it ends where the'
' provider refuses; nothing is waited for. Texts of a session that dies are due again after'
' p_lease. A notice a batch tells how far it is. At the end query encoders of which'
' more than a fiftieth is new are refreshed. Raises 42704 for an unknown model, 22023 for an'
' external one and for a bad p_batch_size or p_lease.';

grant execute on procedure recall.embed_pending to recall_writer;
