-- About how many tokens of a language model a text has.
create or replace function recall._token_count(p_text text)
returns integer
language sql immutable parallel safe strict security invoker
begin atomic
    select
        pg_catalog.ceil(
            (pg_catalog.octet_length(p_text) - pg_catalog.length(p_text)) / 2.0
            + greatest(
                pg_catalog.length(p_text)
                - (pg_catalog.octet_length(p_text) - pg_catalog.length(p_text)) / 2.0, 0
            ) / 3.5
        )::integer;
end;

comment on function recall._token_count is
'An estimate on the high side: a token a Chinese character, one for 3.5 letters.';
