-- Checks learn_query_encoder's arguments, and opens the fit of a new encoder, or takes one over.
create or replace function recall._start_encoder(
    p_product_name text,
    p_model text,
    p_lambda double precision,
    p_iterations integer,
    p_most_chunks integer default 20000
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model_id integer;
    v_fit_id integer;
    v_is_open boolean;
    v_encoder recall._encoder;
begin
    perform recall._check_number('p_lambda', p_lambda, 1e-6, 100, '0.05 to 0.3 do well.');
    perform recall._check_number(
        'p_most_chunks', p_most_chunks, 100, 10000000, '20000: minutes; all give the best vectors.'
    );
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
    select f.id, f.encoder_id is null into v_fit_id, v_is_open
    from _fit as f
    inner join _encoder as e on f.id = e.fit_id or f.encoder_id = e.id
    inner join analyzer as a on e.analyzer = a.name and e.analyzer_version = a.version
    where
        f.product_id = v_product.id
        and e.model_id = v_model_id
        and a.name = v_product.analyzer
        and f.lambda = p_lambda
        and f.least_steps = coalesce(p_iterations, 5)
        and f.most_steps = coalesce(p_iterations, 20)
        and f.most_items = p_most_chunks
        and f.started > now() - interval '1 day'
        and recall._is_left(f.started, f.fitted_by)
    for update of f skip locked;
    -- A crash empties what is unlogged.
    if not v_is_open or exists (select from _fit_item where fit_id = v_fit_id) then
        update _fit set fitted_by = pg_backend_pid() where id = v_fit_id;
        return case when v_is_open then v_fit_id end;
    end if;
    v_fit_id := recall._open_fit(
        v_product.id, p_lambda, coalesce(p_iterations, 5), coalesce(p_iterations, 20), 0.35,
        p_most_chunks
    );
    delete from _encoder as e
    where
        e.product_id = v_product.id
        and e.model_id = v_model_id
        and not e.in_use
        and not exists (select from _fit as f where f.id = e.fit_id);
    insert into _encoder (product_id, model_id, fit_id, lambda, analyzer, analyzer_version)
    select v_product.id, v_model_id, v_fit_id, p_lambda, a.name, a.version
    from analyzer as a
    where a.name = v_product.analyzer
    returning * into v_encoder;
    perform recall._list_encoder_items(v_fit_id, v_encoder, p_most_chunks);
    if not exists (select from _fit_item where fit_id = v_fit_id offset 1) then
        raise exception 'p_product_name: too few chunks of "%" have embeddings to learn from',
            p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Run scripts/embed; recall.embedding_status() tells how far it is.';
    end if;
    return v_fit_id;
end;
$$;

comment on function recall._start_encoder is
'Gives the id of the fit, for recall._fit_encoder, of the chunks with embeddings, or every nth:'
' that of a call with the same arguments which was broken off within a day, as far as it came, null'
' where this has put its encoder in use. Raises 42704, 22023, 55000.';

grant execute on function recall._start_encoder to recall_writer;
