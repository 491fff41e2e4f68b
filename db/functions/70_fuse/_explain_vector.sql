-- Whose vector asks, and whether an exact scan or an HNSW index answers; or what is missing.
create or replace function recall._explain_vector(p_request recall._request)
returns text
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_model recall.model;
    v_asks text;
    v_index text;
    v_count bigint;
begin
    if p_request.product_id is null then
        return null;
    end if;
    select * into v_model from model where id = p_request.model_id;
    if not found then
        return 'nothing: the product has no model, see recall.attach_model';
    end if;
    v_asks := case
        when p_request.query_embedding is not null then case p_request.query_vector ->> 'by'
            when 'provider' then 'the provider''s vector'
            when 'sum' then 'the provider''s vector and the learned query encoder'
            else 'the caller''s vector'
        end
        when recall._encode_query(p_request.product_id, v_model.id, p_request.terms) is not null
            then 'the learned query encoder'
        when exists (
            select from _encoder
            where product_id = p_request.product_id and model_id = v_model.id and in_use
        ) then 'nothing: the query encoder knows no term of the question'
        else 'nothing: no vector given and no query encoder, see recall.learn_query_encoder'
    end;
    if v_asks like 'nothing%' then
        return v_asks;
    end if;
    select i.indexrelid::regclass::text into v_index
    from pg_index as i
    where
        i.indisvalid
        and i.indexrelid = to_regclass(
            format('recall.%I', recall._vector_index_name(p_request.product_id, v_model.id))
        );
    select count(*) into v_count
    from embedding
    where product_id = p_request.product_id and model_id = v_model.id;
    return format(
        '%s (%s%s), %s', v_asks, v_model.name,
        ', for want of the provider: ' || (p_request.query_vector ->> 'fallback'),
        coalesce('index ' || v_index || ' over', 'exact scan of') || format(' %s vectors', v_count)
    );
end;
$$;

comment on function recall._explain_vector is
'What serves the channel vector for a request of one product, or why nothing does.';
