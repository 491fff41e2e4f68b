-- A hash of a golden set's questions and judgements: whether it is as it was.
create or replace function recall._golden_set_hash(p_golden_set_id integer)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return (
        select md5(
            coalesce(
                string_agg(
                    concat_ws(' ', q.id, md5(q.question), j.doc_id, j.gain), ','
                    order by q.id, j.doc_id
                ),
                ''
            )
        )
        from golden_question as q
        left join golden_judgement as j on q.id = j.question_id
        where q.golden_set_id = p_golden_set_id
    );
end;
$$;

comment on function recall._golden_set_hash is 'Differs where a question or a judgement does.';
