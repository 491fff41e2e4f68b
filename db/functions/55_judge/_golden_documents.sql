-- The documents that questions of recall.load_golden_set name, as far as the product has them.
create or replace function recall._golden_documents(p_product_id integer, p_questions jsonb)
returns table (external_id text, name text, gain real, doc_id bigint, matches bigint)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    with named as materialized (
        select q.external_id, r.key as name, r.value::real as gain
        from recall._golden_questions(p_questions) as q
        cross join lateral jsonb_each_text(q.relevant) as r
    ),
    wanted as materialized (
        select distinct n.name from named as n
    ),
    identified as materialized (
        select w.name, min(d.id) as doc_id
        from wanted as w
        inner join document as d
            on
                d.product_id = p_product_id
                and d.identity_hash = recall._identity_hash(null, w.name)
        group by w.name
    ),
    titled as (
        select w.name, min(d.id) as doc_id, count(*) as matches
        from wanted as w
        inner join document as d on d.product_id = p_product_id and d.title = w.name
        where not exists (select from identified as i where i.name = w.name)
        group by w.name
    )
    select
        n.external_id, n.name, n.gain,
        coalesce(i.doc_id, case when t.matches = 1 then t.doc_id end),
        case when i.doc_id is null then coalesce(t.matches, 0) else 1 end
    from named as n
    left join identified as i on n.name = i.name
    left join titled as t on n.name = t.name;
end;
$$;

comment on function recall._golden_documents is
'A row a question and document that it names, with its gain: the document that has the name as'
' external_id, else as title. doc_id is null where no document has, or several have the title:'
' matches tells.';
