-- What has changed since a product's query encoder was fitted, and what is due for that.
create or replace function recall._encoder_changes(
    p_product_id integer,
    p_model_id integer,
    out encoder_id integer,
    out embedded bigint,
    out changed bigint,
    out due text
)
returns record
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_encoder recall._encoder;
    v_learned bigint;
    v_rows bigint;
    v_current boolean;
begin
    select * into v_encoder
    from _encoder as e
    where e.product_id = p_product_id and e.model_id = p_model_id and e.in_use;
    encoder_id := v_encoder.id;
    select count(*), count(c.chunk_id) into embedded, v_learned
    from embedding as y
    left join _encoder_chunk as c
        on c.encoder_id = v_encoder.id and y.chunk_id = c.chunk_id and y.created = c.embedded
    where y.product_id = p_product_id and y.model_id = p_model_id;
    v_rows := (select count(*) from _encoder_chunk as c where c.encoder_id = v_encoder.id);
    changed := embedded - v_learned;
    v_current := exists (
        select
        from product as p
        inner join analyzer as a on p.analyzer = a.name
        where
            p.id = p_product_id
            and (a.name, a.version) = (v_encoder.analyzer, v_encoder.analyzer_version)
    );
    due := case
        when (select p.is_part from product as p where p.id = p_product_id) then null
        when v_encoder.id is null or not v_current then 'fit'
        when (v_rows - v_learned) * 10 > v_rows then 'fit'
        when v_encoder.added_count * 2 > v_rows then 'fit'
        when changed * 10 > embedded then 'refresh'
    end;
end;
$$;

comment on function recall._encoder_changes is
'embedded: chunks with vectors of the model; changed: those that the encoder in use has not learned'
' from, or not from this vector. due: fit, where there is no encoder, the analyzer has changed, a'
' tenth of what was learned from is gone or changed, or half of it was added by refreshes;'
' refresh, where a tenth of the chunks are new to it; null where neither is due, and of a part of'
' a product over several nodes.';
