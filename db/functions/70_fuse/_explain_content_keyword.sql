-- What ranks the nearness of a request's terms.
create or replace function recall._explain_content_keyword(p_request recall._request)
returns text
language plpgsql stable parallel safe security definer set search_path from current as $$
begin
    return case
        when length(p_request.terms) = 0 then 'nothing: the question has no terms'
        else format(
            'ts_rank of the %s terms and-ed, over the best %s of bm25',
            length(ts_filter(p_request.terms, '{a}')), greatest(200, p_request.max_hits)
        )
    end;
end;
$$;

comment on function recall._explain_content_keyword is
'What serves the channel content_keyword for a request.';
