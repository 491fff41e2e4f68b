-- The distinct trigrams of a word, with two spaces before and one behind it, as pg_trgm cuts them.
create or replace function recall._trigrams(p_word text)
returns text []
language sql immutable parallel safe strict security invoker
begin atomic
    select
        array(
            select distinct pg_catalog.substr('  ' || p_word || ' ', i, 3)
            from pg_catalog.generate_series(1, pg_catalog.length(p_word) + 1) as i
        );
end;

comment on function recall._trigrams is
'Trigrams of a word for the correction of misspelt ones: the length of the word plus one, or'
' fewer.';
