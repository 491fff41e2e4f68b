-- A chunk's version in one number with its product, so that chunks of several products differ.
create or replace function recall._chunk_key(p_product_id integer, p_version integer)
returns bigint
language sql immutable parallel safe security invoker
begin atomic
    select (p_product_id::bigint << 32) | p_version;
end;

comment on function recall._chunk_key is
'Inlined. The product in the upper 32 bits: keys sort by product, then by version.';
