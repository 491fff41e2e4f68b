-- The golden sets of the products that the caller may read.
create or replace function recall.golden_sets(p_product_name text default null)
returns table (
    name text,
    product_name text,
    questions bigint,
    answerable bigint,
    judgements bigint,
    from_ratings bigint,
    unknown bigint,
    description text,
    created timestamptz,
    modified timestamptz
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    if p_product_name is not null then
        perform recall._require_product(p_product_name);
    end if;
    return query
    select
        s.name, p.name, count(q.id), count(q.id) filter (where j.relevant > 0),
        coalesce(sum(j.judgements), 0)::bigint, coalesce(sum(j.from_ratings), 0)::bigint,
        count(q.id) filter (where q.unknown <> '{}'), s.description, s.created, s.modified
    from golden_set as s
    inner join product as p on s.product_id = p.id
    left join golden_question as q on s.id = q.golden_set_id
    left join lateral (
        select
            count(*) as judgements,
            count(*) filter (where g.gain > 0) as relevant,
            count(*) filter (where g.source = 'rating') as from_ratings
        from golden_judgement as g
        where g.question_id = q.id
    ) as j on true
    where recall._may_read(p.id) and (p_product_name is null or p.name = p_product_name)
    group by s.id, p.name
    order by s.name collate "C";
end;
$$;

comment on function recall.golden_sets is
'A row a golden set. answerable: questions with a relevant document, the others are not'
' evaluated; from_ratings: judgements that ratings made; unknown: questions for which documents'
' were named that the product does not have. Raises 42704 for a product that the caller may not'
' read.';

grant execute on function recall.golden_sets to recall_reader;
