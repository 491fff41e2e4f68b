-- Of hits of a united search those in the products here.
create or replace function recall._hits_here(
    p_requests recall._request [],
    p_hits recall.hit []
)
returns recall.hit []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return array(
        select h
        from unnest(p_hits) as h
        where exists (
            select
            from chunk as c
            where
                c.product_id = any(array(
                    select p from unnest(p_requests) as r, unnest(r.product_ids) as p
                ))
                and c.id = h.chunk_id
        )
    );
end;
$$;

comment on function recall._hits_here is
'In the order of p_hits.';
