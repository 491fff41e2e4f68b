-- The sum of a query's vector and the learned encoder's, among embeddings less their mean.
create or replace function recall._add_learned_vector(
    p_query vector,
    p_product_id integer,
    p_model_id integer,
    p_terms tsvector,
    out query vector,
    out mean vector
)
returns record
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_learned vector := recall._encode_query(p_product_id, p_model_id, p_terms);
    v_mean vector := (
        select e.mean_vector
        from _encoder as e
        where e.product_id = p_product_id and e.model_id = p_model_id and e.in_use
    );
    v_centred vector := p_query - v_mean;
begin
    query := p_query;
    if v_learned is not null and vector_norm(v_centred) > 0 then
        v_centred := l2_normalize(v_centred) + v_learned;
        if vector_norm(v_centred) > 0 then
            query := l2_normalize(v_centred);
            mean := v_mean;
        end if;
    end if;
end;
$$;

comment on function recall._add_learned_vector is
'query: a vector of unit length to compare embeddings less mean with. Both summands'
' are of unit length. Without an encoder, or for terms that it does not know, p_query as it is, and'
' mean null.';
