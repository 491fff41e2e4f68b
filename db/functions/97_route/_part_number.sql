-- Which part of a product a document falls into.
create or replace function recall._part_number(p_identity_hash bytea, p_parts integer)
returns integer
language sql immutable parallel safe strict security invoker
begin atomic
    select
        1 + (
            (pg_catalog.get_byte(p_identity_hash, 0) << 16)
            | (pg_catalog.get_byte(p_identity_hash, 1) << 8)
            | pg_catalog.get_byte(p_identity_hash, 2)
        ) % p_parts;
end;

comment on function recall._part_number is
'From 1 to p_parts, by the first 24 bits of recall._identity_hash.';
