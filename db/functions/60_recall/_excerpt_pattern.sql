-- A regular expression that finds a question's terms in a text as written: words by their stem,
-- Chinese characters in every variant that folds to the same one.
create or replace function recall._excerpt_pattern(p_terms tsvector)
returns text
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_cjk constant text := '[\u0e00-\u109f\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]';
    v_pattern text;
begin
    with words as (
        select distinct left(lexeme, 40) collate "C" as word
        from unnest(p_terms)
        where length(lexeme) > 1 or length(p_terms) <= 2
        order by word
        limit 32
    ),
    variants as (
        select target, string_agg(source, '') as sources
        from character_fold
        where target in (
            select c collate "C" from words, string_to_table(word, null) as c where c > '~'
        )
        group by target
    )
    select string_agg(case when word ~ v_cjk then '' else '\m' end || w.escaped, '|')
    into v_pattern
    from (
        select
            word,
            string_agg(
                case
                    when sources is not null then '[' || c || sources || ']'
                    when c ~ '[!-/:-@[-`{-~]' then '\' || c
                    else c
                end,
                '' order by n
            ) as escaped
        from
            words,
            string_to_table(word, null) with ordinality as s (c, n)
            left join variants on target = c collate "C"
        group by word
    ) as w;
    return '(?i)(' || v_pattern || ')';
end;
$$;

comment on function recall._excerpt_pattern is
'A pattern with one group for recall._excerpt, of at most 32 terms, 40 characters of each; null'
' for no terms. Terms of one character count only where there are hardly any others.';
