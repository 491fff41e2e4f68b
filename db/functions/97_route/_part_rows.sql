-- Documents of this node that belong to a part on another one, with all that hangs on them.
create or replace function recall._part_rows(
    p_product_id integer,
    p_part integer,
    p_parts integer,
    p_after bigint
)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_docs bigint [];
    v_keys jsonb;
begin
    perform recall._require_owner();
    v_docs := array(
        select d.id
        from document as d
        where
            d.product_id = p_product_id and d.id > p_after
            and recall._part_number(d.identity_hash, p_parts) = p_part
        order by d.id
        limit 64
    );
    if v_docs = '{}' then
        return null;
    end if;
    v_keys := jsonb_build_object(
        'document', v_docs,
        'vector', array(
            select c.id from chunk as c
            where c.product_id = p_product_id and c.doc_id = any(v_docs)
        ),
        'picture', array(
            select i.id from image as i
            where i.product_id = p_product_id and i.doc_id = any(v_docs)
        )
    );
    return jsonb_build_object(
        'last', v_docs[cardinality(v_docs)],
        'keys', v_keys,
        'digests', recall._part_digests(p_product_id, v_docs),
        'rows', (
            select jsonb_object_agg(m.name, recall._move_json(m, p_product_id, array(
                select k::bigint from jsonb_array_elements_text(v_keys -> m.family) as k
            )))
            from moved_table as m
            where v_keys ? m.family
        )
    );
end;
$$;

comment on function recall._part_rows is
'The first 64 with ids above p_after, as one moment has them; null where there are none. last: the'
' last id; keys: ids by family of recall.moved_table; rows: by table. Raises 42501 for who is not'
' the owner of recall.';
