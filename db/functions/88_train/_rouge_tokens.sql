-- What ROUGE counts: stemmed words as the package rouge-score takes them, or characters.
create or replace function recall._rouge_tokens(p_texts text [], p_by_character boolean [])
returns table (n bigint, tokens text [])
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return query
    with given as materialized (
        select g.text, g.by_character, g.n
        from unnest(p_texts, p_by_character) with ordinality as g (text, by_character, n)
    ),
    word as materialized (
        select g.n, w.place, w.found[1] as word
        from given as g
        -- Python's lower() makes i and k of these two, which the locale C leaves.
        cross join lateral regexp_matches(
            translate(lower(g.text collate "C"), U&'\0130\212A', 'ik'), '[a-z0-9]+', 'g'
        ) with ordinality as w (found, place)
        where not g.by_character
    ),
    stem as materialized (
        select
            d.word,
            case
                when length(d.word) between 4 and 100 then recall._porter_stem(d.word) else d.word
            end
        as stem
        from (select distinct w.word from word as w) as d
    )
    select w.n, array_agg(s.stem order by w.place)
    from word as w
    inner join stem as s on w.word = s.word
    group by w.n
    union all
    select g.n, regexp_split_to_array(regexp_replace(lower(g.text), '\s+', '', 'g'), '')
    from given as g
    where g.by_character and g.text ~ '\S';
end;
$$;

comment on function recall._rouge_tokens is
'n: the place in p_texts; no row for a text without tokens. Words are runs of a to z and digits,'
' those of 4 to 100 letters stemmed; characters are in lower case, without white space.';
