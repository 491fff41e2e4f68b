-- Rates an answer.
create or replace function recall.rate(
    p_answer_id bigint,
    p_score integer,
    p_comment text default null
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if p_score is null or p_score not between -1 and 1 then
        raise exception 'p_score: must be -1, 0 or 1, not %', coalesce(p_score::text, 'null')
            using errcode = 'invalid_parameter_value', hint = '-1 bad, 0 neither, 1 good.';
    elsif length(p_comment) > 10000 then
        raise exception 'p_comment: must have at most 10000 characters, not %', length(p_comment)
            using errcode = 'invalid_parameter_value', hint = 'Shorten it.';
    end if;
    perform
    from qa_log as q
    where
        q.id = p_answer_id
        and case
            when q.product_id is not null then recall._may_read(q.product_id)
            -- Over all products: whoever may read all that it cites.
            else not exists (
                select
                from document as d
                where
                    d.id = any(recall._cited_documents(q.parts))
                    and not recall._may_read(d.product_id)
            )
        end
    for key share;
    if not found then
        raise exception 'p_answer_id: there is no answer % that you may rate',
            coalesce(p_answer_id::text, 'null')
            using
                errcode = 'undefined_object',
                hint = 'recall.answer gives answer_id where answers are logged.';
    end if;
    insert into rating (answer_id, rated_by, score, comment)
    values (p_answer_id, recall._caller(), p_score, p_comment)
    on conflict (answer_id, rated_by)
    do update set score = excluded.score, comment = excluded.comment, created = now();
    perform recall._count(q.product_id, array[row(
        'pgrecall_ratings_total', jsonb_build_object('strategy', q.strategy, 'score', p_score), 1
    )::recall._measured])
    from qa_log as q
    where q.id = p_answer_id;
end;
$$;

comment on function recall.rate is
'What the asker thinks of an answer: p_score -1 bad, 0 neither, 1 good. A role''s second rating of'
' an answer replaces its first. Raises 22023 for another score, 42704 for an answer that is not'
' logged, or of a product that the caller may not read, or over all products and citing one.';

grant execute on function recall.rate to recall_reader;
