-- Sends the records of a model to where it is tuned, as a file of conversations, a line each.
create or replace function recall._upload_records(p_model recall.trained_model)
returns text
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_most constant bigint := 100000000;
    v_boundary text := 'recall-' || gen_random_uuid();
    v_characters bigint;
    v_labels bigint;
    v_lines text;
    v_file jsonb;
begin
    select
        sum(length(r.text_a) + length(coalesce(r.text_b, '')) + length(r.target)),
        count(distinct r.target)
    into v_characters, v_labels
    from _record as r
    where r.snapshot_id = p_model.snapshot_id and not r.is_test;
    if v_characters > v_most then
        raise exception 'relation_name: % characters are more than % to send',
            v_characters, v_most
            using errcode = 'program_limit_exceeded', hint = 'Train on fewer records.';
    elsif v_labels > 1000
        and (select t.is_classification from task as t where t.name = p_model.task)
    then
        raise exception 'y_column_name: % labels are more than 1000', v_labels
            using errcode = 'program_limit_exceeded', hint = 'Is it the column of the label?';
    end if;
    select string_agg(jsonb_build_object(
        'messages', recall._tuning_messages(
            p_model.hyperparams ->> 'prompt', r.text_a, r.text_b
        ) || jsonb_build_object('role', 'assistant', 'content', coalesce(t.target, ''))
    )::text, e'\n' order by r.record_no)
    into v_lines
    from _record as r
    cross join lateral (
        select case
            when p_model.task in ('question-answering', 'summarization')
                then (recall._reference_texts(r.target))[1]
            else r.target
        end as target
    ) as t
    where r.snapshot_id = p_model.snapshot_id and not r.is_test;
    v_file := recall._tuning_call(
        p_model, 'POST', '/files',
        concat(
            '--', v_boundary, e'\r\n',
            e'Content-Disposition: form-data; name="purpose"\r\n\r\nfine-tune\r\n',
            '--', v_boundary, e'\r\n',
            'Content-Disposition: form-data; name="file"; filename="recall-', p_model.id, '.jsonl"',
            e'\r\nContent-Type: application/jsonl\r\n\r\n',
            v_lines, e'\n\r\n--', v_boundary, e'--\r\n'
        ),
        'multipart/form-data; boundary=' || v_boundary
    );
    if v_file ->> 'id' is null then
        raise exception 'the answer has no id of a file: %', left(v_file::text, 200)
            using errcode = 'RC502', hint = 'Does the server tune models?';
    end if;
    return v_file ->> 'id';
end;
$$;

comment on function recall._upload_records is
'The file''s id. What is held out is not sent. Raises 54000 for more than 100,000,000 characters or'
' 1,000 labels, RC502 for an answer without id, and as recall._tuning_call.';
