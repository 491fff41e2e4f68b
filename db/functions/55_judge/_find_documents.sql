-- Documents of a product by what people call them.
create or replace function recall._find_documents(p_product_id integer, p_names text [])
returns table (name text, doc_id bigint, matches bigint)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return query
    with wanted as materialized (
        select distinct n.name from unnest(p_names) as n (name)
    ),
    known as materialized (
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
        where not exists (select from known as k where k.name = w.name)
        group by w.name
    )
    select
        w.name,
        coalesce(k.doc_id, case when t.matches = 1 then t.doc_id end),
        case when k.doc_id is null then coalesce(t.matches, 0) else 1 end
    from wanted as w
    left join known as k on w.name = k.name
    left join titled as t on w.name = t.name;
end;
$$;

comment on function recall._find_documents is
'A row for each of p_names: the document that has it as external_id, else as title. doc_id is'
' null where no document has, or several have the title: matches tells.';
