-- Checks learn_image_encoder's arguments, and opens the fit of captions' terms to images' vectors.
create or replace function recall._start_image_encoder(
    p_product_name text,
    p_lambda double precision,
    p_iterations integer
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model recall.model := recall._require_image_model(null, v_product);
    v_fit_id integer;
    v_mean vector;
begin
    perform recall._check_number('p_lambda', p_lambda, 1e-6, 100, '0.05 to 0.3 do well.');
    perform recall._check_number('p_iterations', p_iterations, 1, 100, '10 do well.');
    v_fit_id := recall._open_fit(v_product.id, p_lambda, p_iterations, p_iterations, 0.35);
    delete from _encoder as e
    where
        e.product_id = v_product.id
        and e.model_id = v_model.id
        and not e.in_use
        and not exists (select from _fit as f where f.id = e.fit_id);
    -- Own words only: what stands around an image says less of how it looks.
    with item as materialized (
        select
            i.id, e.created, e.content_embedding::vector as v, ts_filter(i.terms, '{a}') as terms
        from image as i
        inner join image_embedding as e
            on i.product_id = e.product_id and i.id = e.image_id
        where
            i.product_id = v_product.id
            and e.model_id = v_model.id
            and e.content_hash = i.content_hash
            and e.content_embedding is not null
            and length(ts_filter(i.terms, '{a}')) > 0
    ),
    mean as materialized (
        select avg(i.v) as v, count(*) as n from item as i
    ),
    numbered as materialized (
        select i.*, row_number() over (order by i.id) as item_no
        from item as i, mean as m
        where vector_norm(i.v - m.v) > 0
    ),
    term as materialized (
        select row_number() over (order by count(*) = 1, u.term) as term_no, u.term, count(*) as df
        from (
            select i.item_no, t.lexeme collate "C" as term
            from numbered as i cross join unnest(i.terms) as t
        ) as u
        group by u.term
    ),
    stored_item as (
        insert into _fit_item (fit_id, item_no, source_id, source_time, target)
        select v_fit_id, i.item_no, i.id, i.created, l2_normalize(i.v - m.v)
        from numbered as i, mean as m
        order by i.item_no
    ),
    stored_term as (
        insert into _fit_term (fit_id, term_no, term, df, idf)
        select v_fit_id, t.term_no, t.term, t.df, ln(1 + (m.n - t.df + 0.5) / (t.df + 0.5))
        from term as t, mean as m
        order by t.term_no
    ),
    stored_posting as (
        insert into _fit_posting (fit_id, term_no, item_no, tf)
        select v_fit_id, t.term_no, i.item_no, coalesce(cardinality(u.positions), 1)
        from numbered as i
        cross join unnest(i.terms) as u
        inner join term as t on u.lexeme collate "C" = t.term
        order by t.term_no, i.item_no
    )
    select m.v into v_mean from mean as m;
    if not exists (select from _fit_item where fit_id = v_fit_id offset 1) then
        raise exception 'p_product_name: too few images of "%" have captions and vectors',
            p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'call recall.embed_images(…) embeds what waits.';
    end if;
    analyze _fit_item, _fit_term, _fit_posting;
    insert into _encoder (
        product_id, model_id, fit_id, lambda, analyzer, analyzer_version, mean_vector
    )
    select v_product.id, v_model.id, v_fit_id, p_lambda, a.name, a.version, v_mean
    from analyzer as a
    where a.name = v_product.analyzer;
    return v_fit_id;
end;
$$;

comment on function recall._start_image_encoder is
'Gives the id of the fit, for recall._solve_fit. Raises 42704, 22023, 55000.';

grant execute on function recall._start_image_encoder to recall_writer;
