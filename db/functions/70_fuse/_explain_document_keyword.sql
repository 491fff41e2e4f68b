-- What finds documents by their keywords.
create or replace function recall._explain_document_keyword(p_request recall._request)
returns text
language plpgsql stable parallel safe security definer set search_path from current as $$
begin
    return case
        when length(p_request.terms) = 0 then 'nothing: the question has no terms'
        else 'ts_rank of keywords, weighted by source kind, from their GIN index'
    end;
end;
$$;

comment on function recall._explain_document_keyword is
'What serves the channel document_keyword for a request.';
