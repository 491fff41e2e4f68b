-- A text with spaces for its control characters; line feeds and tabs stay.
create or replace function recall._printable(p_text text)
returns text
language sql immutable parallel safe strict security invoker
begin atomic
    select
        pg_catalog.regexp_replace(
            p_text, '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]+', ' ', 'g'
        );
end;

comment on function recall._printable is
'Inlined. One space for each run of C0 and C1 control characters.';
