-- A posting, one term in one version of one chunk, as a number that sorts by version: 32 bits of
-- version, 24 of the chunk's length, 8 of the term's frequency.
create or replace function recall._pack_posting(
    p_version integer,
    p_length integer default 16777215,
    p_tf integer default 255
)
returns bigint
language sql immutable parallel safe security invoker
begin atomic
    select
        (p_version::bigint << 32) | (least(p_length, 16777215)::bigint << 8) | p_tf;
end;

comment on function recall._pack_posting is
'Inlined. p_length counts up to 2^24 - 1; p_tf is 1 to 255, as many positions as a tsvector keeps'
' of a lexeme. Without them: what no posting of the version is greater than.';
