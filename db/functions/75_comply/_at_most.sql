-- Texts as a number of texts at most: neighbours are joined where there are more.
create or replace function recall._at_most(p_texts text [], p_count integer)
returns text []
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_size integer := (pg_catalog.cardinality(p_texts) + p_count - 1) / p_count;
begin
    if v_size <= 1 then
        return p_texts;
    end if;
    return array(
        select pg_catalog.string_agg(t.content, ' ' order by t.n)
        from pg_catalog.unnest(p_texts) with ordinality as t (content, n)
        group by (t.n - 1) / v_size
        order by (t.n - 1) / v_size
    );
end;
$$;

comment on function recall._at_most is
'p_texts where they are at most p_count, else as many neighbours joined by a space as it takes.';
