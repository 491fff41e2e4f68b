-- Raises unless the caller has the rights of the owner of recall.
create or replace function recall._require_owner()
returns void
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if not exists (
        select
        from pg_namespace as n
        where n.nspname = 'recall' and pg_has_role(current_user, n.nspowner, 'usage')
    ) then
        raise exception 'role "%" is not the owner of schema recall', current_user
            using errcode = 'insufficient_privilege', hint = 'Call it as the owner.';
    end if;
end;
$$;

comment on function recall._require_owner is
'Raises 42501 for who is neither a superuser nor the owner of schema recall.';

grant execute on function recall._require_owner to recall_admin;
