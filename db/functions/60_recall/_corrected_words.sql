-- Words of a question that a product does not have, one slip of the hand away from one that it has.
create or replace function recall._corrected_words(
    p_product_ids integer [],
    p_analyzer text,
    p_query text,
    p_unknown text []
)
returns table (word text, correction text)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_word record;
    v_edit record;
    v_name text;
begin
    for v_word in
        with typed as materialized (
            select w.word, row_number() over (order by min(w.n)) as n
            from (
                select m[1] as word, n
                from regexp_matches(
                    left(p_query, 1000),
                    '(?<![0-9A-Za-z\u00aa-\u1fff''’])[A-Za-z]{3,30}'
                    || '(?![0-9A-Za-z\u00aa-\u1fff]|[''’][A-Za-z])',
                    'g'
                ) with ordinality as r (m, n)
            ) as w
            -- don't and the like, written as one.
            where w.word !~* ('^(ai|are|ca|could|did|do|does|had|has|have|is|should|was|were|wo'
                || '|would)nt$')
            group by w.word
        ),
        unknown as materialized (
            select w.word
            from typed as w
            inner join unnest(
                recall.analyze((select string_agg(t.word, ' ' order by t.n) from typed as t),
                    p_analyzer)
            ) as a on w.n = any(a.positions)
            where (a.lexeme in (select u from unnest(p_unknown) as u)) is true
            order by w.n
            limit 4
        ),
        edited as materialized (
            select u.word, e.edit, e.is_likely, row_number() over () as n
            from unknown as u
            cross join lateral recall._word_edits(lower(u.word collate "C")) as e
        ),
        analyzed as materialized (
            select a.lexeme as term, p.n
            from unnest(recall.analyze(
                (select string_agg(e.edit, ' ' order by e.n) from edited as e), p_analyzer
            )) as a
            cross join lateral unnest(a.positions) as p (n)
        ),
        known as materialized (
            select c.*
            from recall._count_chunks(
                p_product_ids, array(select distinct a.term from analyzed as a)
            ) as c
        ),
        -- An edit that leaves no term is a stop word.
        possible as (
            select e.word, e.edit, e.is_likely, a.term, k.chunks
            from edited as e
            left join analyzed as a on e.n = a.n
            left join known as k on a.term = k.term
            where k.term is not null or a.term is null and e.is_likely and length(e.edit) <= 5
        )
        select
            p.word,
            array_agg(p.edit order by p.is_likely desc, p.chunks desc nulls first, p.edit) as edits,
            array_agg(p.term order by p.is_likely desc, p.chunks desc nulls first, p.edit) as terms
        from possible as p
        group by p.word
    loop
        -- A word of the language is meant as it stands.
        continue when exists (
            select from word_list as l
            where l.words ~* ('\m' || v_word.word || '\M')
        );
        -- The identifier that the word is a part of: corrected where that is known as a whole.
        v_name := substring(
            p_query from '[0-9A-Za-z._]*(?<![0-9A-Za-z])' || v_word.word
            || '(?![0-9A-Za-z])[0-9A-Za-z._]*'
        );
        v_name := btrim(v_name, '._');
        for v_edit in
            select e.edit, e.term
            from unnest(v_word.edits, v_word.terms) as e (edit, term)
            limit 4
        loop
            if v_name is distinct from v_word.word and v_name ~ '[._]' then
                continue when recall._unknown_terms(p_product_ids, array[
                    lower(replace(v_name, v_word.word, v_edit.edit) collate "C")
                ]) <> '{}';
            elsif v_edit.term is not null then
                -- The term is a stem: some text must have the word itself.
                continue when not recall._has_word(p_product_ids, v_edit.term, v_edit.edit);
            end if;
            word := v_word.word;
            correction := case
                when v_word.word ~ '^[A-Z][a-z]' then initcap(v_edit.edit) else v_edit.edit
            end;
            return next;
            exit;
        end loop;
    end loop;
end;
$$;

comment on function recall._corrected_words is
'A row a word, as typed, with what to write instead; words of letters of a to z only, 4 at most,'
' and none that recall.word_list has.'
' Of several recall._word_edits the likely ones first, then what most chunks have.';
