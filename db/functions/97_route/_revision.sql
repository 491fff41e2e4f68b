-- The revision of this database, as alembic keeps it.
create or replace function recall._revision()
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_revision text;
begin
    if to_regclass('recall.alembic_version') is not null then
        v_revision := (select string_agg(a.version_num, ',') from recall.alembic_version as a);
    end if;
    return v_revision;
end;
$$;

comment on function recall._revision is
'Null where pgrecall was installed as an extension. A router compares it with its own.';

grant execute on function recall._revision to recall_reader;
