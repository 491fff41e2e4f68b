-- What makes a document the same one: its external_id, else its title.
create or replace function recall._identity_hash(p_title text, p_external_id text)
returns bytea
language sql stable parallel safe security invoker
begin atomic
    select
        pg_catalog.sha256(
            pg_catalog.convert_to(coalesce('id:' || p_external_id, 'title:' || p_title), 'UTF8')
        );
end;

comment on function recall._identity_hash is
'SHA-256 of the external_id or, where that is null, of the title. A title alone would not fit a'
' btree.';
