-- The schema of pgcrypto.
create or replace function recall._crypto_schema()
returns name
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return coalesce((
        select n.nspname
        from pg_extension as e
        inner join pg_namespace as n on e.extnamespace = n.oid
        where e.extname = 'pgcrypto' and recall._is_trusted(e.extowner)
    ), recall._extension_schema('pgcrypto'));
end;
$$;

comment on function recall._crypto_schema is
'recall.seal_product has checked that nobody else may create in it; recall.doctor says where'
' somebody may since: all of that at each field costs as much as the cipher. Raises 0A000 without'
' pgcrypto.';
