-- What the learned query encoders of products hold, and whether they have grown stale.
create or replace function recall.query_encoder_status(p_product_name text default null)
returns table (
    product_name text,
    model text,
    fitted_at timestamptz,
    chunks integer,
    terms integer,
    lambda double precision,
    iterations integer,
    residual double precision,
    embedded bigint,
    changed bigint,
    added integer,
    due text,
    is_stale boolean
)
language plpgsql stable parallel safe security definer set search_path from current as $$
begin
    if p_product_name is not null then
        perform recall._require_product(p_product_name);
    end if;
    return query
    select
        p.name,
        m.name,
        e.fitted_at,
        e.chunk_count,
        e.term_count,
        e.lambda,
        e.iterations,
        e.residual,
        v.embedded,
        v.changed,
        e.added_count,
        v.due,
        v.due is not null
    from product_model as pm
    inner join product as p on pm.product_id = p.id
    inner join model as m on pm.model_id = m.id
    cross join lateral recall._encoder_changes(pm.product_id, pm.model_id) as v
    left join _encoder as e on v.encoder_id = e.id
    where (p_product_name is null or p.name = p_product_name) and recall._may_read(p.id)
    order by p.name collate "C", m.name collate "C";
end;
$$;

comment on function recall.query_encoder_status is
'One row a product that the caller may read, or the one named, and model: of the encoder in use'
' (nulls where there is none) when it was fitted, over how many chunks and terms, with which'
' settings; how many chunks have embeddings now, how many of these it has not learned from, and'
' how many of those that it has were added since the fit. due: fit, where there is none, the'
' analyzer has changed, a tenth of what it learned from has changed or gone, or half of it was'
' added since (recall.learn_query_encoder); refresh, where a tenth of the chunks are new to it'
' (recall.refresh_query_encoder). is_stale: either is due. Raises 42704.';

grant execute on function recall.query_encoder_status to recall_reader;
