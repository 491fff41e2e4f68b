-- What the terms of a question are in other languages, as far as products have it.
create or replace function recall._translations(
    p_product_ids integer [],
    p_model_id integer,
    p_analyzer text,
    p_terms tsvector
)
returns recall._translation []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    v_found recall._translation [] := array(
        select row(t.term, t.other, t.similarity)::recall._translation
        from unnest(p_terms) as q (lexeme, positions, weights)
        inner join _word_translation as t
            on t.model_id = p_model_id and t.analyzer = p_analyzer and t.term = q.lexeme
        where 'A' = any(q.weights)
    );
begin
    if v_found = '{}' then
        return v_found;
    end if;
    return array(
        select row(r.own, r.term, r.similarity)::recall._translation
        from (
            select
                f.*,
                row_number() over (partition by f.own order by f.similarity desc, f.term) as place,
                max(f.similarity) over (partition by f.own) as best
            from unnest(v_found) as f
            inner join recall._count_chunks(
                p_product_ids, array(select distinct u.term from unnest(v_found) as u)
            ) as c on f.term = c.term
            where c.chunks > 0 and not f.term = any(tsvector_to_array(p_terms))
        ) as r
        where r.place <= 3 and r.similarity >= 0.8 * r.best
        order by r.own, r.place
    );
end;
$$;

comment on function recall._translations is
'Of each term of p_terms with the label A those of recall._word_translation by p_model_id that some'
' chunk has: the nearest three with 0.8 of the nearest one''s similarity.';
