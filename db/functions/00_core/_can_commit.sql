-- Whether a procedure may commit. The commit tried here never is one: in a block with a handler it
-- is refused, with another message than where the caller is in a transaction block or a function.
create or replace procedure recall._can_commit(inout p_can boolean)
language plpgsql security invoker as $$
begin
    begin
        commit;
    exception
        when invalid_transaction_termination then
            p_can := sqlerrm <> recall._commit_refusal();
    end;
end;
$$;

comment on procedure recall._can_commit is
'Called by a procedure: p_can becomes true where it was called by itself, by another procedure that'
' may commit, or by a DO block outside of a transaction block; else false.';

grant execute on procedure recall._can_commit to recall_writer;
