-- A request of several products as requests of one each, for channels that ask one product.
create or replace function recall._product_requests(p_request recall._request)
returns setof recall._request
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_request recall._request := p_request;
begin
    if p_request.product_id is not null then
        return next p_request;
        return;
    end if;
    v_request.bm25_hits := null;
    for v_request.product_id, v_request.product_name in
        select p.id, p.name from product as p where p.id = any(p_request.product_ids) order by p.id
    loop
        v_request.product_ids := array[v_request.product_id];
        return next v_request;
    end loop;
end;
$$;

comment on function recall._product_requests is
'The request itself where it is of one product. Else bm25_hits, which are of all products, are'
' found anew in each.';
