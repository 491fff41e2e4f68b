-- Channel learned_vector: nearness to the learned encoder's vector, whoever's vector asks else.
create or replace function recall._by_learned_vector(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_request recall._request := p_request;
begin
    v_request.query_embedding := null;
    return query
    select h.chunk_id, h.doc_id, h.rank, h.score, 'learned_vector'
    from recall._by_vector(v_request) as h;
end;
$$;

comment on function recall._by_learned_vector is
'Hits of the channel learned_vector: those of vector as if no query_embedding were given.';
