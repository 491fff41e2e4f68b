-- A request with its BM25 hits, where several of the channels asked build on them.
create or replace function recall._with_bm25(p_request recall._request, p_weights jsonb)
returns recall._request
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_request recall._request := p_request;
begin
    if (
        select count(*) > 1
        from channel as c
        where c.uses_bm25 and (p_weights ->> c.name)::double precision > 0
    ) then
        v_request.bm25_hits := recall._bm25_hits(p_request, greatest(200, p_request.max_hits));
    end if;
    return v_request;
end;
$$;

comment on function recall._with_bm25 is
'p_request with bm25_hits, the best 200 or max_hits, if two channels of weight above 0 in'
' p_weights use them; else p_request as it is.';
