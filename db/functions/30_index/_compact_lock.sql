-- First key of the advisory locks under which blocks are written; the second is the product's id.
create or replace function recall._compact_lock()
returns integer
language sql
immutable
parallel safe
security invoker
begin atomic
    select 1919249004;
end;

comment on function recall._compact_lock is 'The class of the advisory locks of compaction.';
