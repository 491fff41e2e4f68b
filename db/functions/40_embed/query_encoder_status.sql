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
    is_stale boolean
)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
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
        e.id is null
        or (e.analyzer, e.analyzer_version) is distinct from (p.analyzer, a.version)
        or greatest(v.changed, e.chunk_count - v.embedded) * 10 > v.embedded
    from product_model as pm
    inner join product as p on pm.product_id = p.id
    inner join model as m on pm.model_id = m.id
    inner join analyzer as a on p.analyzer = a.name
    left join _encoder as e
        on pm.product_id = e.product_id and pm.model_id = e.model_id and e.in_use
    cross join lateral (
        select
            count(*) as embedded,
            count(*) filter (where y.created > coalesce(e.started, '-infinity')) as changed
        from embedding as y
        where y.product_id = pm.product_id and y.model_id = pm.model_id
    ) as v
    where (p_product_name is null or p.name = p_product_name) and recall._may_read(p.id)
    order by p.name collate "C", m.name collate "C";
end;
$$;

comment on function recall.query_encoder_status is
'One row a product that the caller may read, or the one named, and model: of the encoder in use'
' (nulls where there is none) when it was fitted, over how many chunks and terms, with which'
' settings; how many chunks have embeddings now, and how many of these are newer than the fit.'
' is_stale: there is none, the analyzer has changed, or a tenth of the chunks came, changed or'
' went since. Raises 42704.';

grant execute on function recall.query_encoder_status to recall_reader;
