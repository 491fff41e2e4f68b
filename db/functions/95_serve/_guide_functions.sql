-- The functions and the operator that recall.install_guide_names makes, of the guides' names.
create or replace function recall._guide_functions(p_product_id integer)
returns table (name text, arguments text, result text, body text, is_rum boolean)
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return query
    select f.name, f.arguments, f.result, format(f.body, p_product_id), f.is_rum
    from (values
        (
            'check_compliance', 'text', 'boolean', 'select recall._guide_complies(%1$s, $1)', false
        ),
        ('jieba_load_user_dict', 'integer', 'void', 'select null::pg_catalog.void', false),
        (
            'to_tsvector', 'text, text', 'tsvector',
            'select case when $1 operator(pg_catalog.=) ''jiebacfg''::pg_catalog.text'
            ' then recall._guide_terms(%1$s, $2)'
            ' else pg_catalog.to_tsvector($1::pg_catalog.regconfig, $2) end', false
        ),
        (
            'to_tsquery', 'text, text', 'tsquery',
            'select case when $1 operator(pg_catalog.=) ''jiebacfg''::pg_catalog.text'
            ' then recall._guide_tsquery(%1$s, $2)'
            ' else pg_catalog.to_tsquery($1::pg_catalog.regconfig, $2) end', false
        ),
        (
            'plainto_tsquery', 'text, text', 'tsquery',
            'select case when $1 operator(pg_catalog.=) ''jiebacfg''::pg_catalog.text'
            ' then recall._guide_plain_tsquery(%1$s, $2)'
            ' else pg_catalog.plainto_tsquery($1::pg_catalog.regconfig, $2) end', false
        ),
        (
            'rum_ts_score', 'tsvector, tsquery', 'real', 'select pg_catalog.ts_rank($1, $2)', true
        ),
        (
            'rum_ts_distance', 'tsvector, tsquery', 'real',
            'select recall._guide_distance($1, $2)', true
        )
    ) as f (name, arguments, result, body, is_rum);
end;
$$;

comment on function recall._guide_functions is
'body: SQL with names that no search path changes. is_rum: the extension rum brings it where that'
' is installed.';

grant execute on function recall._guide_functions to recall_writer;
