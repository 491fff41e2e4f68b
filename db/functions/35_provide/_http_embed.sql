-- Provider http: the vectors of texts from an HTTP endpoint, in one request.
create or replace function recall._http_embed(
    p_model recall.model,
    p_texts text [],
    p_is_query boolean,
    p_timeout_ms integer
)
returns vector []
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_items jsonb;
begin
    v_items := recall._ask_http(
        p_model,
        jsonb_build_object(
            '$texts', to_jsonb(p_texts),
            '$type', (
                select case when p_is_query then f.query_type else f.document_type end
                from http_format as f
                where
                    f.name = coalesce(p_model.options ->> 'format', 'openai')
                    and f.kind = p_model.kind
            )
        ),
        cardinality(p_texts),
        p_timeout_ms
    );
    return array(
        select recall._json_vector(i.value)
        from jsonb_array_elements(v_items) with ordinality as i (value, n)
        order by i.n
    );
end;
$$;

comment on function recall._http_embed is
'An embed_batch_function of recall.provider. The model''s options: url, format (openai), path,'
' model (its name there), secret, body (added to the request).';
