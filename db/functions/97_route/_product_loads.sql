-- How large the products of this node are, and how much they are asked.
create or replace function recall._product_loads()
returns table (product_name text, chunks bigint, seconds double precision)
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    return query
    select
        p.name,
        (select count(*) from chunk as c where c.product_id = p.id),
        (
            select coalesce(sum(t.value::double precision) / 1000, 0)
            from qa_log as q
            cross join lateral jsonb_each_text(q.timings) as t
            where
                q.product_id = p.id and q.created > now() - interval '7 days'
                and jsonb_typeof(q.timings -> t.key) = 'number'
        )
    from product as p
    where p.moving is null;
end;
$$;

comment on function recall._product_loads is
'seconds: that the answers took which its log has of the last seven days. Without what moves.'
' Raises 42501 for who is not the owner of recall.';
