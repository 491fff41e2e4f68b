-- The sources that a generated text may cite: they say it, as far as their words tell.
create or replace function recall._supporting_sources(
    p_text text,
    p_sources tsvector [],
    p_analyzer text,
    p_cited integer []
)
returns integer []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_terms text [] := tsvector_to_array(recall.analyze(p_text, p_analyzer));
    v_cjk constant text := '[\u3040-\u9fff\uac00-\ud7ff]';
begin
    return array(
        select s.n::integer
        from unnest(p_sources) with ordinality as s (terms, n)
        cross join lateral (
            select
                -- Across scripts only what both can have is compared.
                (array_to_string(v_terms, '') ~ v_cjk)
                = (array_to_string(tsvector_to_array(s.terms), '') ~ v_cjk) as is_same_script,
                count(*) filter (where t.is_there) as shared,
                count(*) filter (where t.term ~ '^[0-9]' and not t.is_there) as other_numbers,
                count(*) filter (where t.term ~ '[0-9_]') as telling,
                count(*) filter (where t.term ~ '[0-9_]' and not t.is_there) as other_telling
            from (
                select u.term, u.term = any(tsvector_to_array(s.terms)) as is_there
                from unnest(v_terms) as u (term)
            ) as t
        ) as c
        where
            cardinality(v_terms) > 0 and s.terms <> '' and (p_cited = '{}' or s.n = any(p_cited))
            and case
                when c.is_same_script
                    then c.other_numbers = 0 and c.shared >= 0.4 * cardinality(v_terms)
                else c.other_telling = 0 and (p_cited <> '{}' or c.telling > 0)
            end
        order by s.n
        limit case when p_cited = '{}' then 1 end
    );
end;
$$;

comment on function recall._supporting_sources is
'The places in p_sources, the terms of texts with their titles, of those of p_cited, or where it is'
' empty of the first, that have at least 40 % of the terms of p_text and all of its numbers. Where'
' one has Chinese, Japanese or Korean and the other has not, its numbers and identifiers count, of'
' which p_text must have some where p_cited is empty.';
