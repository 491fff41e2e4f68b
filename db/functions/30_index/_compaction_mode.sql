-- The setting recall.compaction: whether statements that write chunks also compact.
create or replace function recall._compaction_mode()
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return coalesce(
        substring(lower(current_setting('recall.compaction', true)) from '^(?:off|load)$'),
        'statement'
    );
end;
$$;

comment on function recall._compaction_mode is
'''statement'', the default, ''load'' or ''off'', as the session has it: set recall.compaction ='
' ''load''; alter database … set recall.compaction = ''off''.';
