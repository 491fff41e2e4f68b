-- Which words of a request were corrected, and to what.
create or replace function recall._explain_fuzzy(p_request recall._request)
returns text
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_corrections text;
begin
    select string_agg(c.term, ', ' order by c.weight desc, c.term) into v_corrections
    from (
        select term, max(weight) as weight
        from recall._corrections(p_request, '_similar_words')
        group by term
        order by 2 desc, term
        limit 10
    ) as c;
    return case
        when length(p_request.terms) = 0 then 'nothing: the question has no terms'
        else 'bm25 with ' || coalesce('the corrections ' || v_corrections, 'nothing to correct')
    end;
end;
$$;

comment on function recall._explain_fuzzy is
'What serves the channel fuzzy for a request.';
