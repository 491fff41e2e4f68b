-- What the server says, in the language of its messages, to a commit where none may be.
create or replace function recall._commit_refusal()
returns text
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    commit;
    return null;
exception
    when invalid_transaction_termination then
        return sqlerrm;
end;
$$;

comment on function recall._commit_refusal is
'The message of error 2D000 for a commit in a function. See recall._can_commit.';

grant execute on function recall._commit_refusal to recall_writer;
