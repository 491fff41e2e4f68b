-- Marks the table of a data set as complete.
create or replace function recall._end_dataset(p_plan jsonb)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    execute format(
        'comment on table %s is %L', p_plan ->> 'table', format(
            'Data set %s, subset %s, of %s', p_plan ->> 'source', p_plan ->> 'subset',
            p_plan ->> 'url'
        )
    );
end;
$$;

comment on function recall._end_dataset is 'Its comment says where it is from.';

grant execute on function recall._end_dataset to recall_writer;
