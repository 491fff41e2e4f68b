-- The questions of a golden set with a relevant document, and which fold each is in.
create or replace function recall._fold_questions(
    p_golden_set_id integer,
    p_folds integer,
    p_seed integer,
    out ids bigint [],
    out ideals double precision [],
    out folds integer []
)
returns record
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    select
        array_agg(j.question_id order by j.question_id),
        array_agg(j.ideal order by j.question_id),
        array_agg(f.split::integer order by j.question_id)
    into ids, ideals, folds
    from recall._left_out_questions(p_golden_set_id, p_folds, p_seed) as f
    cross join lateral unnest(f.question_ids) as q (id)
    inner join (
        select
            o.question_id,
            sum(o.gain / ln(o.place + 1::float8)) filter (where o.place <= 10) as ideal
        from (
            select
                g.question_id, g.gain,
                row_number() over (partition by g.question_id order by g.gain desc) as place
            from golden_question as s
            inner join golden_judgement as g on s.id = g.question_id
            where s.golden_set_id = p_golden_set_id and g.gain > 0
        ) as o
        group by o.question_id
    ) as j on q.id = j.question_id;
    if coalesce(cardinality(ids), 0) < p_folds
        or (select count(distinct f) from unnest(folds) as f) < 2
    then
        raise exception 'p_golden_set: % questions with relevant documents are too few for % folds',
            coalesce(cardinality(ids), 0), p_folds
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.load_golden_set adds some.';
    end if;
end;
$$;

comment on function recall._fold_questions is
'Side by side: ids in order, ideals as recall._trial_scores takes them, folds from 1 to p_folds as'
' recall._left_out_questions deals them. Raises 55000 for fewer questions than folds.';
