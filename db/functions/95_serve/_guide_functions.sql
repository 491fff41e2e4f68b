-- The functions and the operator that recall.install_guide_names makes, of the guides' names.
create or replace function recall._guide_functions(p_product_id integer)
returns table (
    name text,
    arguments text,
    result text,
    volatility text,
    body text,
    is_rum boolean
)
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    -- Immutable as PostgreSQL's own of a configuration are, though user words may change: else each
    -- row would have its query analyzed anew, and no index on an expression could use them.
    return query
    select
        'check_compliance', 'text', 'boolean', 'stable',
        format('select recall._guide_complies(%s, $1)', p_product_id), false
    union all
    select
        'jieba_load_user_dict', 'integer', 'void', 'stable', 'select null::pg_catalog.void', false
    union all
    select
        f.name, 'text, text', f.result, 'immutable',
        format(
            'select case when $1 operator(pg_catalog.=) ''jiebacfg''::pg_catalog.text'
            ' then recall.%s(%s, $2) else pg_catalog.%s($1::pg_catalog.regconfig, $2) end',
            f.by, p_product_id, f.name
        ),
        false
    from (values
        ('to_tsvector', 'tsvector', '_guide_terms'), ('to_tsquery', 'tsquery', '_guide_tsquery'),
        ('plainto_tsquery', 'tsquery', '_guide_plain_tsquery')
    ) as f (name, result, by)
    union all
    select f.name, 'tsvector, tsquery', 'real', 'immutable', f.body, true
    from (values
        ('rum_ts_score', 'select pg_catalog.ts_rank($1, $2)'),
        ('rum_ts_distance', 'select recall._guide_distance($1, $2)')
    ) as f (name, body);
end;
$$;

comment on function recall._guide_functions is
'body: SQL with names that no search path changes. is_rum: the extension rum brings it where that'
' is installed.';

grant execute on function recall._guide_functions to recall_writer;
