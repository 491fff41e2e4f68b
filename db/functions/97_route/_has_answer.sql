-- Whether this node has an answer of this id.
create or replace function recall._has_answer(p_answer_id bigint)
returns boolean
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return exists (select from qa_log where id = p_answer_id);
end;
$$;

comment on function recall._has_answer is
'For the login of a router: an answer goes with its product to another node.';

grant execute on function recall._has_answer to recall_admin;
