-- What ratings say of the documents that answers cited.
create or replace function recall._rated_documents(
    p_product_id integer,
    p_since timestamptz,
    p_min_ratings integer
)
returns table (asked text, question text, doc_id bigint, votes bigint)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return query
    select
        lower(btrim(a.question)), min(a.question collate "C"), d.id, sum(r.score)
    from qa_log as a
    inner join rating as r on a.id = r.answer_id
    cross join lateral unnest(recall._cited_documents(a.parts)) as cited (doc_id)
    inner join document as d on d.product_id = p_product_id and cited.doc_id = d.id
    where
        a.found and (a.product_id = p_product_id or a.product_id is null)
        and r.score <> 0 and r.created >= p_since
        and length(btrim(a.question)) between 1 and 10000
    group by lower(btrim(a.question)), d.id
    having count(*) >= p_min_ratings;
end;
$$;

comment on function recall._rated_documents is
'A row a question, in small letters as asked, and document that answers to it cited: votes, the'
' sum of at least p_min_ratings ratings other than 0 since p_since. recall.rate takes none of who'
' may not read the product.';
