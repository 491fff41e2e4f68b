-- What the terms of a question are in other languages, as far as products have it.
create or replace function recall._translations(
    p_product_ids integer [],
    p_model_id integer,
    p_analyzer text,
    p_text text,
    p_terms tsvector
)
returns recall._translation []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    v_found recall._translation [] := array(
        select row(t.term, t.other, t.similarity, null)::recall._translation
        from unnest(p_terms) as q (lexeme, positions, weights)
        inner join _word_translation as t
            on t.model_id = p_model_id and t.analyzer = p_analyzer and t.term = q.lexeme
        where 'A' = any(q.weights)
        union all
        select row(g.own, g.term, g.similarity, null)::recall._translation
        from recall._glossary_translations(p_text, p_terms) as g
        where exists (
            select from analyzer as a
            where a.name = p_analyzer and a.function_name = '_analyze_cjk_en'
        )
    );
begin
    if v_found = '{}' then
        return v_found;
    end if;
    return array(
        with known as materialized (
            select c.*
            from recall._count_chunks(p_product_ids, array(
                select u.term from unnest(v_found) as u union select u.own from unnest(v_found) as u
            )) as c
        )
        select row(r.own, r.term, r.similarity, r.is_sole)::recall._translation
        from (
            select
                f.own, f.term, max(f.similarity) as similarity,
                bool_or(c.chunks >= greatest(2, 4 * coalesce(o.chunks, 0))) as is_sole,
                row_number() over (
                    partition by f.own order by max(f.similarity) desc, f.term
                ) as place,
                max(max(f.similarity)) over (partition by f.own) as best
            from unnest(v_found) as f
            inner join known as c on f.term = c.term
            left join known as o on f.own = o.term
            where c.chunks > 0 and not f.term = any(tsvector_to_array(p_terms))
            group by f.own, f.term
        ) as r
        where r.place <= 3 and r.similarity >= 0.8 * r.best
        order by r.own, r.place
    );
end;
$$;

comment on function recall._translations is
'Of each term of p_terms with the label A those of recall._word_translation by p_model_id and of'
' recall._glossary_translations that some chunk has: the nearest three with 0.8 of the nearest'
' one''s similarity.';
