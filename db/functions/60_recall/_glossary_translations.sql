-- What the words of computing in a question are in the other language.
create or replace function recall._glossary_translations(p_text text, p_terms tsvector)
returns table (own text, term text, similarity double precision)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on set jit = off as $$
#variable_conflict use_column
declare
    v_text text := recall._fold(left(p_text, 2000));
    v_terms text [] := tsvector_to_array(ts_filter(p_terms, '{a}'));
    v_pairs text [] := array(
        select substr(v_text, i, 2) from generate_series(1, length(v_text) - 1) as i
    );
begin
    return query
    with said as materialized (
        select g.chinese, g.stems, true as is_chinese
        from glossary_word as g
        where left(g.chinese, 2) = any(v_pairs) and strpos(v_text, g.chinese) > 0
        union all
        select g.chinese, g.stems, false
        from glossary_word as g
        where g.stems[1] = any(v_terms) and g.stems <@ v_terms
    ),
    -- 物化视图 says nothing of 视图, nor a foreign key of a key.
    whole as (
        select s.*
        from said as s
        where not exists (
            select from said as o
            where
                o.is_chinese = s.is_chinese
                and case
                    when s.is_chinese
                        then strpos(o.chinese, s.chinese) > 0 and o.chinese <> s.chinese
                    else s.stems <@ o.stems and s.stems <> o.stems
                end
        )
    ),
    pair as (
        select
            w.*,
            array(
                select substr(w.chinese, i, 2) from generate_series(1, length(w.chinese) - 1) as i
            ) as pairs
        from whole as w
    )
    select t.own, t.term, max(0.7 / sqrt(t.terms))
    from (
        select o.own, e.term, cardinality(p.stems) as terms
        from pair as p
        cross join lateral unnest(p.pairs) as o (own)
        cross join lateral unnest(p.stems) as e (term)
        where p.is_chinese
        union all
        select o.own, e.term, cardinality(p.pairs)
        from pair as p
        cross join lateral unnest(p.stems) as o (own)
        cross join lateral unnest(p.pairs) as e (term)
        where not p.is_chinese
    ) as t
    where t.own = any(v_terms) and not t.term = any(v_terms)
    group by t.own, t.term;
end;
$$;

comment on function recall._glossary_translations is
'By recall.glossary_word, of the first 2,000 characters of p_text and terms with the label A. own:'
' a stem or a pair of Chinese characters; similarity: 0.7 over the root of the number of terms that'
' a word has in the other language.';
