-- Whether the caller may predict with a project of this owner and these readers.
create or replace function recall._may_predict(p_owner name, p_readers name [])
returns boolean
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return recall._is_member(
        recall._caller(), array['recall_admin', p_owner]::name [] || p_readers
    );
end;
$$;

comment on function recall._may_predict is
'Whether the calling role is a member of recall_admin, of p_owner or of one of p_readers.';

grant execute on function recall._may_predict to recall_reader;
