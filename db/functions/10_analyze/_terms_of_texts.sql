-- Which of some terms each of some texts has.
create or replace function recall._terms_of_texts(
    p_texts text [],
    p_analyzer text,
    p_terms text []
)
returns table (n bigint, term text)
language plpgsql stable parallel safe security definer rows 300 set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
#variable_conflict use_column
declare
    -- A word that no text has stands between them, so that one analysis tells them apart.
    v_mark constant text := translate(md5(p_texts[1]), '0123456789', 'ghijklmnop');
    v_border constant text := e'\n' || v_mark || e'\n';
    v_mark_term constant text := (tsvector_to_array(recall.analyze(v_mark, p_analyzer)))[1];
    v_stop text := (
        select coalesce(a.options ->> 'stop_characters', '')
        from recall.analyzer as a
        where
            a.name = p_analyzer and a.function_name = '_analyze_cjk_en'
            and not exists (select from recall.user_word)
    );
    -- Single characters and pairs of recall._analyze_cjk_en: terms wherever they stand.
    v_cjk text [] := array(
        select t
        from unnest(p_terms) as t
        where t >= U&'\2E80' collate "C" and length(t) <= 2 and translate(t, v_stop, '') <> ''
    );
    v_words text [] := array(select t from unnest(p_terms) as t where t <> all(v_cjk));
    v_is_joined boolean := exists (select from unnest(v_words) as t where t ~ '[._-]');
begin
    if exists (select from unnest(v_words) as t where t >= U&'\2E80' collate "C") then
        v_stop := null;
        v_cjk := '{}';
        v_words := p_terms;
    end if;
    return query
    with batch as materialized (
        select
            b.places,
            case
                when v_stop is null then b.content
                when v_is_joined then recall._fold(b.content)
                -- Parts of names alone: a whole one takes as long as all words.
                else
                    replace(replace(replace(recall._fold(b.content), '.', ' '), '_', ' '), '-', ' ')
            end as content
        from (
            select
                array_agg(t.n order by t.n) as places,
                string_agg(t.content, v_border order by t.n) as content
            from (
                select
                    u.n, u.content, (u.n - 1) / 200 as by_number,
                    sum(length(u.content)) over (order by u.n) / 8000 as by_length
                from unnest(p_texts) with ordinality as u (content, n)
            ) as t
            group by t.by_number, t.by_length
        ) as b
    )
    select b.places[t.n], c.term
    from batch as b
    cross join lateral unnest(string_to_array(b.content, v_border))
        with ordinality as t (content, n)
    cross join unnest(v_cjk) as c (term)
    where strpos(t.content, c.term) > 0
    union all
    select b.places[1 + width_bucket(o.position, b.borders)], x.lexeme
    from (
        select
            a.places, setweight(a.terms, 'A', v_words) as terms,
            coalesce(
                (select t.positions from unnest(a.terms) as t where t.lexeme = v_mark_term), '{}'
            ) as borders
        from (
            select
                b.places,
                recall.analyze(
                    case
                        when v_stop is null then b.content
                        -- What is no word of letters.
                        else regexp_replace(
                            b.content collate "C", '[\u2000-\u2bff\u2e00-\U0003ffff]+', ' ', 'g'
                        )
                    end,
                    p_analyzer
                ) as terms
            from batch as b
            where v_words <> '{}'
            offset 0
        ) as a
        offset 0
    ) as b
    cross join lateral unnest(ts_filter(b.terms, '{a}')) as x
    cross join lateral unnest(x.positions) as o (position);
end;
$$;

comment on function recall._terms_of_texts is
'n: the place in p_texts; term: of p_terms, maybe more than once. As recall.analyze finds them, in'
' less time than analyzing each text; of the places of a term in 8,000 characters 255 count.'
' p_texts: of at most some 1,000 characters each.';
