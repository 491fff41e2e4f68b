-- How much of a question in another language its products know.
create or replace function recall._known_share(p_request recall._request)
returns double precision
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    -- A Chinese word is two characters or more, and pairs across words say nothing.
    v_words constant text [] := array(
        select t.lexeme
        from unnest(p_request.terms) as t
        where
            'A' = any(t.weights)
            and (length(t.lexeme) = 1 or t.lexeme collate "C" < U&'\2E80')
    );
begin
    if p_request.translations = '{}' then
        return null;
    end if;
    return (
        select nullif(nullif(avg((
            w.word = any(k.terms)
            or exists (
                select
                from unnest(p_request.translations) as a
                where a.own = w.word or length(w.word) = 1 and strpos(a.own, w.word) > 0
            )
        )::integer::float8), 1), 0)
        from unnest(v_words) as w (word)
        cross join (
            select coalesce(array_agg(c.term), '{}') as terms
            from recall._count_chunks(p_request.product_ids, v_words) as c
        ) as k
    );
end;
$$;

comment on function recall._known_share is
'Above 0 and below 1: of its words and Chinese characters, those that some chunk has or that'
' p_request.translations are of. Null where these are all, or none (a pair of stop characters has'
' no others), and without translations.';
