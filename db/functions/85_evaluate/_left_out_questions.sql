-- What must be unknown to a question while it is judged, so that it does not find its own answer.
create or replace function recall._left_out_questions(
    p_golden_set_id integer,
    p_folds integer default null,
    p_seed integer default 1
)
returns table (fold bigint, question_ids bigint [], left_out bigint [])
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return query
    with families as materialized (
        select f.*
        from golden_set as s
        cross join lateral recall._question_families(s.product_id) as f
        where s.id = p_golden_set_id
    ),
    dealt as materialized (
        select
            f.question_id, f.family, f.wording,
            case
                when p_folds is null then f.question_id
                else 1 + abs(hashtextextended(f.family, p_seed) % p_folds)
            end as fold
        from families as f
        where f.golden_set_id = p_golden_set_id
    ),
    twins as (
        select d.fold, f.question_id
        from dealt as d
        inner join families as f on d.family = f.family
        union
        select d.fold, f.question_id
        from dealt as d
        inner join families as f on d.wording = f.wording
    )
    select d.fold, d.question_ids, t.left_out
    from (
        select b.fold, array_agg(b.question_id order by b.question_id) as question_ids
        from dealt as b
        group by b.fold
    ) as d
    inner join (
        select w.fold, array_agg(w.question_id order by w.question_id) as left_out
        from twins as w
        group by w.fold
    ) as t on d.fold = t.fold;
end;
$$;

comment on function recall._left_out_questions is
'The questions of the golden set, dealt into p_folds folds from 1 by a hash of their family and'
' p_seed, each question its own for null; left_out: these, and all of the product''s questions of'
' the same families or words.';
