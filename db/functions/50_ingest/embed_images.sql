-- Works the queue of a model of images that the database itself can ask, until nothing is due.
create or replace procedure recall.embed_images(
    p_model text,
    p_batch_size integer default 16,
    p_limit integer default null,
    p_lease interval default '5 minutes'
)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_claim uuid;
    v_done record;
    v_stored bigint := 0;
    v_failed bigint := 0;
begin
    call recall._can_commit(v_commits);
    perform recall._check_number('p_batch_size', p_batch_size, 1, 1000, '16, say.');
    perform recall._check_number(
        'p_limit', coalesce(p_limit, 0), 0, 2147483647, 'Null: until nothing is due.'
    );
    perform recall._refuse_null('p_lease', p_lease is null);
    perform recall._embeddable_models(coalesce(p_model, ''), 'image');
    loop
        exit when v_stored + v_failed >= p_limit;
        select pg_catalog.min(i.claim::text)::uuid into v_claim
        from recall.claim_images(p_model, p_batch_size, p_lease) as i;
        if v_commits then
            commit;
        end if;
        exit when v_claim is null;
        v_done := recall._embed_image_claim(p_model, v_claim);
        if v_commits then
            commit;
        end if;
        v_stored := v_stored + v_done.stored;
        v_failed := v_failed + v_done.failed;
        raise notice '%: % images embedded, % failed%', p_model, v_stored, v_failed,
            coalesce('; ' || v_done.error, '');
        exit when v_done.is_busy;
    end loop;
end;
$$;

comment on procedure recall.embed_images is
'Embeds the images that are due in the queue of p_model, p_batch_size (1 to 1000) at a time,'
' p_limit in all at least, null: all. The provider is given each image''s bytes, or its address'
' where the model''s option image_origins allows that; the database fetches none. Any number of'
' sessions may do so at once; called by itself it commits each batch and holds no lock while the'
' provider works. What fails is due again later. Raises 42704 for an unknown model, 22023 for'
' one that only clients outside can ask and for a bad p_batch_size, p_limit or p_lease.';

grant execute on procedure recall.embed_images to recall_writer;
