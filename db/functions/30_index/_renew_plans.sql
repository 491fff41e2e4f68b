-- Throws the session's plans away whenever it has written twice as much: no statistics tell a
-- transaction what it wrote itself, and of an empty table every index is as good as another.
create or replace function recall._renew_plans()
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_setting text := current_setting('recall._writes', true);
    v_writes integer := 1 + case when v_setting ~ '^[0-9]{1,9}$' then v_setting::integer else 0 end;
begin
    perform set_config('recall._writes', v_writes::text, false);
    if v_writes & (v_writes - 1) = 0 then
        discard plans;
    end if;
end;
$$;

comment on function recall._renew_plans is
'Called by about one write in 64: searches and checks of foreign keys that were planned for a'
' table of a few rows read an index from its beginning. The setting recall._writes, of the session,'
' counts the calls; whoever sets it harms his own session.';
