-- What recall._keep has kept in an earlier round of the same united search.
create or replace function recall._kept(p_kind text, p_asked text)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if coalesce(current_setting('recall.united_request', true), '') = '' then
        return null;
    end if;
    return nullif(current_setting('recall.united_kept_' || p_kind, true), '')::jsonb
        ->> recall._kept_key(p_asked);
end;
$$;

comment on function recall._kept is
'Null where it is not kept: it is computed again. The caller may have made it up, as all that'
' others have told: it decides what is found by, never what may be read.';
