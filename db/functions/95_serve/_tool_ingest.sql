-- The tool ingest.
create or replace function recall._tool_ingest(p_arguments jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_chosen jsonb := p_arguments #> '{_inputs,responses,product}';
    v_product_name text := coalesce(
        p_arguments ->> 'product_name', v_chosen #>> '{content,product_name}'
    );
    v_writable text [];
    v_product_id integer;
    v_id bigint;
    v_uri text;
    v_chunks bigint;
begin
    if v_product_name is null then
        v_writable := array(
            select p.name from recall.products() as p where p.may_write order by p.name collate "C"
        );
        -- Nobody picks one of hundreds from a list, and whoever declined is not asked again.
        return jsonb_build_object('refusal', 'product_name: is needed. The tool status lists the'
            || ' products.') || case
            when v_chosen is null and cardinality(v_writable) <= 100 then recall._elicit(
                'product',
                format('Which product is "%s" to be put into?', left(p_arguments ->> 'title', 100)),
                jsonb_build_object('product_name', jsonb_build_object(
                    'type', 'string', 'title', 'Product', 'enum', v_writable
                ))
            )
            else '{}'
        end;
    end if;
    -- A slip of an agent's pen makes no product.
    v_product_id := (recall._require_product(v_product_name, 'write')).id;
    v_id := recall.ingest_document(
        v_product_name,
        p_arguments ->> 'title',
        p_arguments ->> 'content',
        coalesce(p_arguments ->> 'format', 'text'),
        p_arguments ->> 'url',
        p_arguments ->> 'key_word',
        p_arguments ->> 'tag',
        coalesce(p_arguments -> 'metadata', '{}'),
        p_arguments ->> 'external_id'
    );
    v_uri := recall._document_uri(v_product_name, v_id);
    select count(*) into v_chunks from chunk as c
    where c.product_id = v_product_id and c.doc_id = v_id;
    return jsonb_build_object(
        'structuredContent', jsonb_build_object('uri', v_uri, 'chunks', v_chunks),
        'content', recall._agent_text(format('Stored as %s, in %s chunks.', v_uri, v_chunks))
    );
end;
$$;

comment on function recall._tool_ingest is
'{structuredContent: {uri, chunks}, content}: recall.ingest_document into a product that is there;'
' {inputRequests, refusal} where none is named. Raises as recall.ingest_document.';

grant execute on function recall._tool_ingest to recall_writer;
