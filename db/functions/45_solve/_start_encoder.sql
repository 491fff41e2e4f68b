-- Checks learn_query_encoder's arguments, clears what dead fits left, and opens a new one.
create or replace function recall._start_encoder(
    p_product_name text,
    p_model text,
    p_lambda double precision,
    p_iterations integer
)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model_id integer;
    v_encoder_id integer;
begin
    perform recall._check_number('p_lambda', p_lambda, 1e-6, 100, '0.05 to 0.3 do well.');
    if p_iterations not between 1 and 100 then
        raise exception 'p_iterations: must be between 1 and 100, not %', p_iterations
            using errcode = 'invalid_parameter_value', hint = 'Null: as many as it takes.';
    end if;
    v_model_id := case
        when p_model is null then recall._default_model(v_product.id)
        else (recall._require_model(p_model)).id
    end;
    if not exists (
        select from product_model where product_id = v_product.id and model_id = v_model_id
    ) then
        raise exception 'p_product_name: no model embeds "%"%',
            p_product_name, coalesce(' under the name "' || p_model || '"', '')
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'select recall.attach_model(…) lets one embed it.';
    end if;
    for v_encoder_id in
        select id
        from _encoder
        where
            product_id = v_product.id and model_id = v_model_id and not in_use
            and (
                started < pg_postmaster_start_time()
                or coalesce(fitted_by, pg_backend_pid()) = pg_backend_pid()
                or fitted_by <> all(array(select s.pid from pg_stat_activity as s))
            )
        for update skip locked
    loop
        perform recall._clear_fit(v_encoder_id);
        delete from _encoder where id = v_encoder_id;
    end loop;
    insert into _encoder (
        product_id, model_id, lambda, iterations, analyzer, analyzer_version, fitted_by
    )
    select
        v_product.id, v_model_id, p_lambda, coalesce(p_iterations, 20), a.name, a.version,
        pg_backend_pid()
    from analyzer as a
    where a.name = v_product.analyzer
    returning id into v_encoder_id;
    insert into _fit_chunk (encoder_id, chunk_no, chunk_id, embedded)
    select v_encoder_id, row_number() over (order by c.id), c.id, e.created
    from chunk as c
    inner join embedding as e
        on c.product_id = e.product_id and c.id = e.chunk_id and c.content_hash = e.content_hash
    where c.product_id = v_product.id and e.model_id = v_model_id and length(c.ts_vector_extra) > 0;
    if not exists (select from _fit_chunk where encoder_id = v_encoder_id offset 1) then
        raise exception 'p_product_name: too few chunks of "%" have embeddings to learn from',
            p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Run scripts/embed; recall.embedding_status() tells how far it is.';
    end if;
    return v_encoder_id;
end;
$$;

comment on function recall._start_encoder is
'Opens a fit of the product''s query encoder and gives its id: checks the arguments, clears what'
' fits of dead sessions left, lists the chunks that have embeddings. Raises 42704, 22023, 55000.';

grant execute on function recall._start_encoder to recall_writer;
