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
        array_agg(q.id order by q.id),
        array_agg(q.ideal order by q.id),
        array_agg(q.fold order by q.id)
    into ids, ideals, folds
    from (
        select
            j.question_id as id,
            sum(j.gain / ln(j.place + 1::float8)) filter (where j.place <= 10) as ideal,
            1 + ((row_number() over (
                order by hashint8extended(j.question_id, p_seed), j.question_id
            ) - 1) % p_folds)::integer as fold
        from (
            select
                o.question_id, o.gain,
                row_number() over (partition by o.question_id order by o.gain desc) as place
            from golden_question as g
            inner join golden_judgement as o on g.id = o.question_id
            where g.golden_set_id = p_golden_set_id and o.gain > 0
        ) as j
        group by j.question_id
    ) as q;
end;
$$;

comment on function recall._fold_questions is
'Side by side: ids in order, ideals as recall._trial_scores takes them, folds from 1 to p_folds, of'
' equal size, by a hash of the question and p_seed.';
