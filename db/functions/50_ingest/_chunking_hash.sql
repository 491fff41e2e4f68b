-- The hash of a content and of how it is cut: the same hash, the same chunks.
create or replace function recall._chunking_hash(
    p_content text,
    p_format text,
    p_max_chars integer,
    p_overlap integer
)
returns bytea
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    -- The number in front grows whenever recall.chunk_text cuts differently.
    return sha256(
        convert_to(concat_ws(' ', '1', p_format, p_max_chars, p_overlap, p_content), 'UTF8')
    );
end;
$$;

comment on function recall._chunking_hash is 'SHA-256 of version, format, sizes and content.';
