-- A digest of a text, or of a pair.
create or replace function recall._text_digest(p_text_a text, p_text_b text)
returns bytea
language sql immutable parallel safe security invoker
begin atomic
    select
        pg_catalog.sha256(pg_catalog.convert_to(
            pg_catalog.jsonb_build_array(p_text_a, p_text_b)::text, 'UTF8'
        ));
end;

comment on function recall._text_digest is 'SHA-256; p_text_b null: of the one text.';
