-- The questions that a learning has, and which split each is in.
create or replace function recall._split_questions(
    p_golden_set_id integer,
    p_splits integer,
    p_seed integer,
    out ids bigint [],
    out ideals double precision [],
    out splits integer []
)
returns record
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    select
        array_agg(j.question_id order by j.question_id),
        array_agg(j.ideal order by j.question_id),
        array_agg(s.split::integer order by j.question_id)
    into ids, ideals, splits
    from recall._left_out_questions(p_golden_set_id, p_splits, p_seed) as s
    cross join lateral unnest(s.question_ids) as q (id)
    inner join recall._judged_questions(p_golden_set_id, 10) as j on q.id = j.question_id;
    if coalesce(cardinality(ids), 0) < p_splits
        or (select count(distinct s) from unnest(splits) as s) < 2
    then
        raise exception
            'p_golden_set: % questions with relevant documents are too few for % splits',
            coalesce(cardinality(ids), 0), p_splits
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.load_golden_set adds some.';
    end if;
end;
$$;

comment on function recall._split_questions is
'Side by side the questions with a relevant document: ids in order, ideals of nDCG@10, splits from'
' 1 to p_splits as recall._left_out_questions deals them. Raises 55000 for fewer questions than'
' splits.';
