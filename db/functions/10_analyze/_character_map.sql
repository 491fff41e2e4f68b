-- The character map as a constant: immutable, so that a cached plan holds it and reads no table.
create or replace function recall._character_map()
returns integer []
language plpgsql immutable parallel safe security definer set search_path = recall, pg_temp
set jit = off as $$
begin
    -- Where a caller has enable_seqscan off, this seems worth compiling before PostgreSQL 18.
    return (select map from recall._fold_map);
end;
$$;

comment on function recall._character_map is
'Element n is the code point that stands for the code point n + 127, up to U+9FFF. Its table'
' changes with a release only.';
