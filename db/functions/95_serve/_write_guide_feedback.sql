-- Writes a row of the guide's user_feedback: the caller's rating of an answer.
create or replace function recall._write_guide_feedback()
returns trigger
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'user_feedback: a rating stays'
            using errcode = 'feature_not_supported', hint = 'Rate the answer 0.';
    end if;
    perform recall.rate(new.answer_id, new.rating, new.comment);
    new.user_id := current_user::text;
    new.created_at := now();
    return new;
end;
$$;

comment on function recall._write_guide_feedback is
'Trigger function of user_feedback, instead of insert or update. Raises as recall.rate,'
' 0A000 for a delete.';

grant execute on function recall._write_guide_feedback to recall_writer;
