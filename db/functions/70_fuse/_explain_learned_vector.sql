-- Whether the learned encoder answers, and by a scan or an index; or what is missing.
create or replace function recall._explain_learned_vector(p_request recall._request)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_request recall._request := p_request;
begin
    v_request.query_embedding := null;
    v_request.query_vector := null;
    return recall._explain_vector(v_request);
end;
$$;

comment on function recall._explain_learned_vector is
'What serves the channel learned_vector for a request, or why nothing does.';
