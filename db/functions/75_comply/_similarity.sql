-- How much of a model sentence a text says: Tversky's index of their terms.
create or replace function recall._similarity(p_example tsvector, p_text tsvector)
returns double precision
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
begin
    return (
        select
            sum(w.weight) filter (where w.in_example and w.in_text)
            / sum(w.weight * case
                when w.in_example and w.in_text then 1
                when w.in_example then float8 '0.8'
                else float8 '0.2'
            end)
        from (
            select
                bool_or(t.is_example) as in_example,
                bool_or(not t.is_example) as in_text,
                -- A pair of characters counts more than each of the two again.
                case
                    when t.lexeme collate "C" < U&'\0E00' then 1 else length(t.lexeme) - 0.75
                end::double precision as weight
            from (
                select e.lexeme, true as is_example from pg_catalog.unnest(p_example) as e
                union all
                select x.lexeme, false from pg_catalog.unnest(p_text) as x
            ) as t
            group by t.lexeme
        ) as w
    );
end;
$$;

comment on function recall._similarity is
'0 to 1: s / (s + 0.8 e + 0.2 t), s the weight of the terms of both, e of those of the example'
' only, t of the text only (Tversky 1977); null where nothing is shared.';
