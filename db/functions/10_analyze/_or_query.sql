-- Any of the terms of a tsvector.
create or replace function recall._or_query(p_terms tsvector)
returns tsquery
language sql
immutable
parallel safe
strict
security invoker
set client_min_messages = warning
begin atomic
    select
        coalesce(
            pg_catalog.string_agg(
                '''' || pg_catalog.replace(pg_catalog.replace(t, '\', '\\'), '''', '''''') || '''',
                ' | '
            ),
            ''
        )::tsquery
    from pg_catalog.unnest(pg_catalog.tsvector_to_array(p_terms)) as t;
end;

comment on function recall._or_query is
'A tsquery of any of the terms; the empty one, and no notice, for an empty tsvector.';
