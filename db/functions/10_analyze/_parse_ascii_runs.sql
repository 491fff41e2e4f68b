-- The terms of runs that are all ASCII, by PostgreSQL's parser: what recall._analyze_cjk_en makes
-- of them, in a third of the time.
create or replace function recall._parse_ascii_runs(p_runs text)
returns tsvector
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_terms tsvector := recall._parse_words(p_runs);
    v_wholes text;
begin
    if p_runs collate "C" ~ '[._]|[0-9]-|-[0-9]|[0-9][a-z]*-|-[a-z]*[0-9]' then
        select string_agg(left(p.piece, 500) || ':' || p.base + 1, ' ')
        into v_wholes
        from (
            select
                t.piece,
                t.ordinal,
                sum(t.words) over (order by t.ordinal) - t.words as base
            from (
                select
                    s.piece,
                    s.ordinal,
                    length(s.piece) - length(translate(s.piece, ' ._-', '')) as words
                from
                    string_to_table(
                        regexp_replace(
                            p_runs collate "C", '([0-9a-z]+(?:[._-][0-9a-z]+)+)', '|\1|', 'g'
                        ),
                        '|'
                    ) with ordinality as s (piece, ordinal)
            ) as t
        ) as p
        where p.ordinal % 2 = 0 and p.piece collate "C" ~ '[0-9_.]';
        if v_wholes is not null then
            return (v_terms::text || ' ' || v_wholes)::tsvector;
        end if;
    end if;
    return v_terms;
end;
$$;

comment on function recall._parse_ascii_runs is
'p_runs: as recall._separate_runs gives it, of which recall._is_parsed_alike is true.';
