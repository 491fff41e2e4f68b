-- The setting recall.compaction: whether statements that write chunks also compact.
create or replace function recall._compaction_mode()
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return case
        when pg_catalog.lower(pg_catalog.current_setting('recall.compaction', true)) = 'off'
            then 'off'
        else 'statement'
    end;
end;
$$;

comment on function recall._compaction_mode is
'''statement'', the default, or ''off'', as the session has it: alter database … set'
' recall.compaction = ''off''.';
