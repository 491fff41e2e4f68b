-- Engine pg_bigm of the channel fuzzy: words that the product does not have are corrected by their
-- bigrams.
create or replace function recall._by_bigm(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
begin
    return query select * from recall._corrected_hits(p_request, '_bigm_words');
end;
$$;

comment on function recall._by_bigm is
'Hits of the channel fuzzy; score as recall._corrected_hits says.';
