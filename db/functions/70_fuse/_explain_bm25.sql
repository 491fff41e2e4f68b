-- Where BM25 reads a request's terms: packed blocks, and changes that wait to be packed.
create or replace function recall._explain_bm25(p_request recall._request)
returns text
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_terms text [] := tsvector_to_array(p_request.terms);
    v_served text;
begin
    select
        format(
            'inverted index: %s terms, %s blocks, and %s changes not packed yet',
            cardinality(v_terms), count(*),
            (select count(*) from _pending where product_id = any(p_request.product_ids))
        )
    into v_served
    from _block as b
    where b.product_id = any(p_request.product_ids) and b.term = any(v_terms);
    return case
        when cardinality(v_terms) = 0 then 'nothing: the question has no terms'
        else v_served
    end;
end;
$$;

comment on function recall._explain_bm25 is
'What serves the channel bm25 for a request.';
