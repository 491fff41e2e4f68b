-- Whether PostgreSQL's parser finds those words in an ASCII text that recall._analyze_cjk_en finds.
create or replace function recall._is_parsed_alike(p_text text)
returns boolean
language sql immutable parallel safe strict security invoker
begin atomic
    select
        pg_catalog.length(p_text) <= 20000
        and p_text collate "C" !~ '(?:^|[^0-9a-z])[0-9]+e[0-9]'
        -- An automaton of 250 states is large: most texts have no word of 40.
        and (p_text collate "C" !~ '[0-9a-z]{40}' or p_text collate "C" !~ '[0-9a-z]{250}');
end;

comment on function recall._is_parsed_alike is
'Inlined. p_text: folded ASCII. At most 20,000 characters, no word of 250, none that begins with'
' digits, e and a digit: the parser takes 1e5x for two.';
