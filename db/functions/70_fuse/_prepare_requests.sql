-- Gives requests what a strategy wants for them: query vectors of the models' providers, and
-- engines of channels.
create or replace function recall._prepare_requests(
    p_requests recall._request [],
    p_strategy recall.strategy
)
returns recall._request []
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_requests recall._request [] := p_requests;
    v_options jsonb := recall._initial_options('options') || coalesce(p_strategy.options, '{}');
    v_wanted text := v_options ->> 'query_vector';
    v_budget integer := (v_options ->> 'query_budget_ms')::integer;
    v_asks boolean := v_wanted <> 'learned'
        and coalesce((p_strategy.channels ->> 'vector')::double precision, 0) > 0;
    v_asks_images boolean := v_wanted <> 'learned'
        and coalesce((p_strategy.channels ->> 'image')::double precision, 0) > 0;
    v_model_of_images recall.model;
    v_model recall.model;
    v_answer recall._embedded;
    v_image_model recall.model;
    v_image_answer recall._embedded;
begin
    if p_strategy.reranker is not null and v_requests[1].united is not null then
        raise exception 'p_strategy: it reranks, which a product in parts cannot'
            using errcode = 'feature_not_supported', hint = 'Take one without a reranker.';
    end if;
    for i in 1 .. cardinality(v_requests) loop
        -- Candidates of a turn may ask the same by other vectors, whose digits vary by node.
        v_requests[i].united := v_requests[i].united || ' ' || v_wanted;
        -- An engine has statistics of what is here.
        if p_strategy.engines <> '{}' and v_requests[i].united is null then
            v_requests[i].engines := (
                select jsonb_object_agg(e.channel, e.name)
                from engine as e
                where
                    e.name = any(p_strategy.engines)
                    and recall._engine_trouble(e.name, v_requests[i]) is null
            );
        end if;
        if v_asks and v_requests[i].query_embedding is not null then
            v_requests[i].query_vector := jsonb_build_object(
                'by', case when v_wanted = 'sum' then 'sum' else 'caller' end
            );
        elsif v_asks and v_requests[i].model_id is not null and v_requests[i].query <> '' then
            -- Products with the same model share its answer, or its failure.
            if v_model.id is distinct from v_requests[i].model_id then
                select * into v_model from model where id = v_requests[i].model_id;
                v_answer := recall._embed_query(v_model, v_requests[i].query, v_budget);
            end if;
            v_requests[i].query_embedding := v_answer.content_embedding;
            v_requests[i].query_vector := case
                when v_answer.error is null then jsonb_build_object('by', v_wanted)
                else jsonb_build_object('by', 'learned', 'fallback', left(v_answer.error, 200))
            end;
        end if;
        if v_asks_images and v_requests[i].query <> '' then
            select m.* into v_model_of_images
            from image_model as p
            inner join model as m on p.model_id = m.id
            inner join provider as q on m.provider = q.name and 'image' = any(q.kinds)
            where p.product_id = any(v_requests[i].product_ids)
            limit 1;
            if v_model_of_images.id is distinct from v_image_model.id then
                v_image_model := v_model_of_images;
                v_image_answer := recall._embed_query(
                    v_image_model, v_requests[i].query, v_budget
                );
            end if;
            v_requests[i].image_embedding := case
                when v_image_model.id is not null then v_image_answer.content_embedding
            end;
        end if;
    end loop;
    return v_requests;
end;
$$;

comment on function recall._prepare_requests is
'p_requests with the strategy''s engines that can serve, and query_embedding by the models'''
' providers, asked for at most query_budget_ms each, where the strategy''s query_vector is'
' provider or sum; where that fails, query_vector says why and the learned encoder serves. A'
' vector that the caller gave stays. Raises 0A000 for a reranker on a product in parts.';
