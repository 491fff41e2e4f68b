-- Channel fuzzy: words that the product does not have are corrected by their trigrams.
create or replace function recall._by_fuzzy(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
begin
    return query select * from recall._corrected_hits(p_request, '_similar_words');
end;
$$;

comment on function recall._by_fuzzy is
'Hits of the channel fuzzy; score as recall._corrected_hits says.';
