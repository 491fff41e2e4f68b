-- Where a text occurs in another one.
create or replace function recall._text_places(p_text text, p_part text)
returns setof int4range
language plpgsql immutable parallel safe strict security invoker rows 10
set search_path = recall, pg_temp as $$
begin
    return query
    select int4range(p.finish - length(p_part), p.finish)
    from (
        select
            (1 + sum(length(s.piece) + length(p_part)) over (order by s.n))::integer as finish,
            lead(s.n) over (order by s.n) is null as is_last
        from string_to_table(p_text, nullif(p_part, '')) with ordinality as s (piece, n)
    ) as p
    where not p.is_last;
end;
$$;

comment on function recall._text_places is
'The ranges of characters, from 1, of p_text that are p_part.';
