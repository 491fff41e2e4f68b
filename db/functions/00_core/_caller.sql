-- The role that calls, also inside a security definer function, where current_user is the owner.
create or replace function recall._caller()
returns name
language sql stable parallel safe security invoker
begin atomic
    select
        case
            when pg_catalog.current_setting('role') = 'none' then session_user
            else pg_catalog.current_setting('role')::name
        end;
end;

comment on function recall._caller is
'The session''s role: set role where one is set, else session_user.';
