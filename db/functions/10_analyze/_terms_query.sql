-- The terms of a tsvector as a tsquery: any of them or, with &, all of them.
create or replace function recall._terms_query(p_terms tsvector, p_operator text default '|')
returns tsquery
language sql immutable parallel safe strict security invoker set client_min_messages = warning
begin atomic
    select
        coalesce(
            pg_catalog.string_agg(
                '''' || pg_catalog.replace(pg_catalog.replace(t, '\', '\\'), '''', '''''') || '''',
                ' ' || p_operator || ' '
            ),
            ''
        )::tsquery
    from pg_catalog.unnest(pg_catalog.tsvector_to_array(p_terms)) as t;
end;

comment on function recall._terms_query is
'p_operator: | or &. The empty query, and no notice, for an empty tsvector.';
