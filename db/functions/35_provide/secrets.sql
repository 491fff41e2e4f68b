-- The names of the API keys that are kept.
create or replace function recall.secrets()
returns setof text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return query select s.name from _secret as s order by s.name collate "C";
end;
$$;

comment on function recall.secrets is
'The names of the keys that recall.set_secret keeps, never the keys.';

grant execute on function recall.secrets to recall_admin;
