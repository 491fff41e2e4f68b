-- What is indexed and embedded of a chunk: its document's title, its heading path and its text.
create or replace function recall._indexed_text(
    p_title text,
    p_heading_path text [],
    p_content text
)
returns text
language sql stable parallel safe security invoker
begin atomic
    select
        pg_catalog.concat_ws(
            e'\n',
            nullif(pg_catalog.btrim(p_title), ''),
            nullif(pg_catalog.array_to_string(p_heading_path, ' > '), ''),
            p_content
        );
end;

comment on function recall._indexed_text is
'Title, heading path and text, one below the other; empty parts are left out.';
