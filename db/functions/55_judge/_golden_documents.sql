-- The documents that questions of recall.load_golden_set name, as far as the product has them.
create or replace function recall._golden_documents(p_product_id integer, p_questions jsonb)
returns table (external_id text, name text, gain real, doc_id bigint, matches bigint)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return query
    with named as materialized (
        select q.external_id, r.key as name, r.value::real as gain
        from recall._golden_questions(p_questions) as q
        cross join lateral jsonb_each_text(q.relevant) as r
    )
    select n.external_id, n.name, n.gain, f.doc_id, f.matches
    from named as n
    inner join recall._find_documents(p_product_id, array(select d.name from named as d)) as f
        on n.name = f.name;
end;
$$;

comment on function recall._golden_documents is
'A row a question and document that it names, with its gain; doc_id and matches as'
' recall._find_documents gives them.';
