-- How many characters of a text are neither spaces nor what html_to_text itself puts between parts.
create or replace function recall._solid_length(p_text text)
returns integer
language sql immutable parallel safe strict security invoker
begin atomic
    select
        -- By number: a dump does not give a carriage return back.
        pg_catalog.length(pg_catalog.translate(
            p_text,
            ' |-' || pg_catalog.chr(9) || pg_catalog.chr(10) || pg_catalog.chr(12)
            || pg_catalog.chr(13) || pg_catalog.chr(160),
            ''
        ));
end;

comment on function recall._solid_length is
'Characters of p_text other than spaces, line ends, bars and dashes: places of images count them.';
