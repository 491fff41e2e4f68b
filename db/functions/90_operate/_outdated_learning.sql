-- What was learned from golden questions that change, and how it is learned anew.
create or replace function recall._outdated_learning(p_question_ids bigint [])
returns table (table_name text, action text, row_count bigint, remedy text)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    with changed as (
        select distinct s.id, s.name, s.product_id, p.name as product_name
        from golden_question as q
        inner join golden_set as s on q.golden_set_id = s.id
        inner join product as p on s.product_id = p.id
        where q.id = any(p_question_ids)
    )
    select
        'strategy', 'outdated', count(distinct l.strategy),
        case
            when c.name = left('ratings: ' || c.product_name, 200)
                then format('select recall.learn_from_feedback(%L)', c.product_name)
            else format(
                'select recall.learn_strategy(%L, %L, %L)', c.product_name || '/' || c.name,
                max(l.base), max(l.strategy)
            )
        end
    from changed as c
    inner join learning as l on c.id = l.golden_set_id
    where l.strategy is not null
    group by c.id, c.name, c.product_name
    union all
    select
        'answerable_fit', 'outdated', 1,
        format('select recall.learn_answerable(%L)', c.product_name || '/' || c.name)
    from changed as c
    inner join answerable_fit as f on c.product_id = f.product_id and c.name = f.golden_set;
end;
$$;

comment on function recall._outdated_learning is
'Strategies and weights of recall.answerable_feature: a few numbers over all judgements of a set.';
