-- Whether this node takes texts of other nodes for what a product has.
create or replace function recall._takes_texts()
returns boolean
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if coalesce(current_setting('recall.united', true), '') <> 'on' then
        return false;
    -- Else a reader could make up what an answer says, which is kept and given to others.
    elsif not pg_has_role(session_user, 'recall_admin', 'member') then
        raise exception 'only a router tells a node what others have'
            using
                errcode = 'insufficient_privilege',
                hint = 'The login of a router is a member of recall_admin.';
    end if;
    return true;
end;
$$;

comment on function recall._takes_texts is
'In a united call. Raises 42501 where the login of the session is no member of recall_admin.';
