-- Where a document goes: the label that a project predicts of its title and text.
create or replace function recall.route_document(
    p_project_name text,
    p_doc_id bigint,
    p_least_probability double precision default 0.5
)
returns table (
    label text,
    probability double precision,
    is_sure boolean,
    product_id integer
)
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_text text;
begin
    -- By the caller's rights; a long document is known by how it begins.
    select
        left(concat_ws(E'\n', d.title, (
            select string_agg(substr(c.content_chunk, c.overlap + 1), '' order by c.ordinal)
            from chunk as c
            where c.product_id = d.product_id and c.doc_id = d.id and c.ordinal < 20
        )), 20000)
    into v_text
    from document as d
    where d.product_id = any(array(select p.id from product as p)) and d.id = p_doc_id;
    if not found then
        raise exception 'p_doc_id: no document % that you may read', coalesce(
            p_doc_id::text, 'null'
        )
            using
                errcode = 'undefined_object',
                hint = 'recall.document lists those that you may read.';
    end if;
    return query
    select r.label, r.probability, r.is_sure, r.product_id
    from recall.route_message(
        p_project_name, v_text, p_least_probability
    ) as r;
end;
$$;

comment on function recall.route_document is
'As recall.route_message, of the document''s title and its first 20 chunks, 20,000 characters at'
' most. Raises as recall.route_message, and 42704 for a document that is not there or that the'
' caller may not read.';

grant execute on function recall.route_document to recall_reader;
