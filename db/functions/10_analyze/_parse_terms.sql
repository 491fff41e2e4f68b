-- A tsvector from "term:position term:position", cut where the type ends (1 MB) instead of raising.
create or replace function recall._parse_terms(p_literal text)
returns tsvector
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    if octet_length(p_literal) < 800000 then
        return p_literal::tsvector;
    end if;
    return (
        select
            coalesce(
                string_agg(k.term || ':' || array_to_string(k.positions, ','), ' '), ''
            )::tsvector
        from (
            select
                t.term,
                (array_agg(t.place order by t.place))[:255] as positions,
                sum(octet_length(t.term) + 6 + 2 * least(count(*), 255))
                    over (order by min(t.ordinal), t.term)
                as size
            from (
                select
                    split_part(s.pair, ':', 1) as term,
                    least(split_part(s.pair, ':', 2)::integer, 16383) as place,
                    s.ordinal
                from string_to_table(p_literal, ' ') with ordinality as s (pair, ordinal)
                where s.pair <> ''
            ) as t
            group by t.term
        ) as k
        where k.size < 900000
    );
end;
$$;

comment on function recall._parse_terms is
'p_literal: terms without blanks, colons and quotes, each with one position, in reading order.'
' Terms that begin beyond about 900 kB of vector are left out.';
