-- A question as it may have been meant: words and Chinese characters that the product does not have
-- as ones that it has.
create or replace function recall._corrected_query(
    p_product_ids integer [],
    p_query text,
    p_analyzer text,
    p_terms tsvector
)
returns text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_unknown text [] := recall._unknown_terms(
        p_product_ids,
        array(
            select t.lexeme
            from unnest(p_terms) as t
            where 'A' = any(t.weights) and length(t.lexeme) between 2 and 40
        )
    );
    v_analyzer recall.analyzer;
    v_query text := p_query;
    v_is_traditional boolean;
    v_row record;
begin
    if v_unknown = '{}' then
        return null;
    end if;
    select * into v_analyzer from analyzer where name = p_analyzer;
    if
        v_analyzer.function_name = '_analyze_cjk_en'
        and p_query collate "C" ~ '[\u3400-\u9fff]{2}'
    then
        v_is_traditional := exists (
            select
            from string_to_table(left(p_query, 1000), null) as s (c)
            inner join character_fold as f on f.source = s.c collate "C"
            where s.c collate "C" between U&'\3400' and U&'\9FFF'
        );
        for v_row in
            select c.place, c.correction
            from recall._corrected_characters(
                p_product_ids, coalesce(v_analyzer.options ->> 'stop_characters', ''), p_query,
                v_unknown
            ) as c
        loop
            v_query := overlay(
                v_query placing coalesce(
                    case
                        when v_is_traditional then (
                            select min(f.source) from character_fold as f
                            where f.target = v_row.correction collate "C"
                        )
                    end,
                    v_row.correction
                )
                from v_row.place for 1
            );
        end loop;
    end if;
    for v_row in
        select c.word, c.correction
        from recall._corrected_words(p_product_ids, p_analyzer, p_query, v_unknown) as c
    loop
        v_query := regexp_replace(
            v_query, '(?<![0-9A-Za-z])' || v_row.word || '(?![0-9A-Za-z])', v_row.correction, 'g'
        );
    end loop;
    return nullif(v_query, p_query);
end;
$$;

comment on function recall._corrected_query is
'p_query with what recall._corrected_words and, by the analyzer cjk_en,'
' recall._corrected_characters correct, in its own script; null where they correct nothing.'
' p_terms: of p_query. Its first 1,000 characters count.';
