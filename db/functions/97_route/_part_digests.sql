-- What versions of rows each of some documents has here.
create or replace function recall._part_digests(p_product_id integer, p_doc_ids bigint [])
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    return (
        with d as (
            select d.id, d.ctid, d.xmin
            from document as d
            where d.product_id = p_product_id and d.id = any(p_doc_ids)
        ),
        c as (
            select c.id, c.doc_id, c.ctid, c.xmin
            from chunk as c
            where c.product_id = p_product_id and c.doc_id = any(p_doc_ids)
        ),
        i as (
            select i.id, i.doc_id, i.ctid, i.xmin
            from image as i
            where i.product_id = p_product_id and i.doc_id = any(p_doc_ids)
        )
        select coalesce(jsonb_object_agg(s.id, s.digest), '{}')
        from (
            select r.id, bit_xor(hashtidextended(
                r.ctid, r.xmin::text::bigint + (r.place << 33)
            ))::text as digest
            from (
                select d.id, d.ctid, d.xmin, 1::bigint as place from d
                union all
                select c.doc_id, c.ctid, c.xmin, 2 from c
                union all
                select i.doc_id, i.ctid, i.xmin, 3 from i
                union all
                select c.doc_id, e.ctid, e.xmin, 4
                from c
                inner join embedding as e on e.product_id = p_product_id and e.chunk_id = c.id
                union all
                select c.doc_id, j.ctid, j.xmin, 5
                from c
                inner join embedding_job as j on j.product_id = p_product_id and j.chunk_id = c.id
                union all
                select i.doc_id, e.ctid, e.xmin, 6
                from i
                inner join image_embedding as e
                    on e.product_id = p_product_id and e.image_id = i.id
            ) as r
            group by r.id
        ) as s
    );
end;
$$;

comment on function recall._part_digests is
'{id: digest}, of those that are there. digest: as of recall._move_digests. Raises 42501 for who is'
' not the owner of recall.';
