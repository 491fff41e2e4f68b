-- The neighbouring terms of a question, as phrases.
create or replace function recall._adjacent_pairs(p_terms tsvector)
returns tsquery []
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return array(
        select distinct pg_catalog.tsquery_phrase(
            pg_catalog.quote_literal(w.lexeme)::tsquery,
            pg_catalog.quote_literal(w.next_lexeme)::tsquery,
            w.next_position - w.position
        )
        from (
            select
                t.lexeme,
                p.position,
                pg_catalog.lead(t.lexeme) over (order by p.position) as next_lexeme,
                pg_catalog.lead(p.position) over (order by p.position) as next_position
            from pg_catalog.unnest(p_terms) as t (lexeme, positions, weights)
            cross join unnest(t.positions, t.weights) as p (position, weight)
            where p.weight = 'A'
        ) as w
        where w.next_position - w.position between 1 and 5
        limit 64
    );
end;
$$;

comment on function recall._adjacent_pairs is
'At most 64 phrases of two terms that stand one behind the other in p_terms; synonyms, which have'
' no label A, do not count.';
