-- The documents that an answer cites.
create or replace function recall._cited_documents(p_parts jsonb)
returns bigint []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return array(
        select distinct s.doc_id::bigint
        from pg_catalog.jsonb_path_query(
            p_parts, '$[*].sources[*].doc_id ? (@.type() == "number")'
        ) as s (doc_id)
    );
end;
$$;

comment on function recall._cited_documents is
'The ids of the documents in the sources of p_parts, recall.qa_log''s.';
