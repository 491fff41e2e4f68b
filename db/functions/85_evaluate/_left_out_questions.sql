-- What must be unknown to a question while it is judged, so that it does not find its own answer.
create or replace function recall._left_out_questions(
    p_golden_set_id integer,
    p_splits integer default null,
    p_seed integer default 1
)
returns table (split bigint, question_ids bigint [], left_out bigint [])
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    with questions as materialized (
        -- As much of the id as a paraphrase's has of it.
        select
            q.golden_set_id, q.id, q.external_id, left(q.external_id, 490) as stem,
            lower(btrim(q.question)) as wording
        from golden_set as s
        inner join golden_set as o on s.product_id = o.product_id
        inner join golden_question as q on o.id = q.golden_set_id
        where s.id = p_golden_set_id
    ),
    families as materialized (
        select q.golden_set_id, q.id, q.wording, coalesce(o.stem, q.stem) as family
        from questions as q
        left join (select distinct i.stem from questions as i) as o
            on
                q.external_id ~ ' #[0-9]+$'
                and o.stem = regexp_replace(q.external_id, ' #[0-9]+$', '')
    ),
    dealt as materialized (
        select
            f.id, f.family, f.wording,
            case
                when p_splits is null then f.id
                else 1 + abs(hashtextextended(f.family, p_seed) % p_splits)
            end as split
        from families as f
        where f.golden_set_id = p_golden_set_id
    ),
    twins as (
        select d.split, f.id from dealt as d inner join families as f on d.family = f.family
        union
        select d.split, f.id from dealt as d inner join families as f on d.wording = f.wording
    )
    select d.split, d.question_ids, t.left_out
    from (
        select b.split, array_agg(b.id order by b.id) as question_ids
        from dealt as b
        group by b.split
    ) as d
    inner join (
        select w.split, array_agg(w.id order by w.id) as left_out
        from twins as w
        group by w.split
    ) as t on d.split = t.split;
end;
$$;

comment on function recall._left_out_questions is
'The questions of the golden set, dealt into p_splits from 1 by a hash of their family and p_seed,'
' each question its own for null; left_out: these, and all of the product''s questions of the same'
' families or words. A family is an original (see recall.paraphrase_golden_questions) with its'
' paraphrases.';
