-- The statement by which this node takes a row of a registry, or gives it up.
create or replace function recall._registry_statement(
    p_registry recall.node_registry,
    p_removes boolean
)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_key constant text := (
        select string_agg(quote_ident(k.name), ', ') from unnest(p_registry.key) as k (name)
    );
    v_columns text;
    v_changes text;
begin
    if p_removes then
        return coalesce(p_registry.remover, format(
            'delete from recall.%1$I as t where (%2$s) = (select %2$s from'
            ' jsonb_populate_record(null::recall.%1$I, $1))', p_registry.name, v_key
        ));
    end if;
    select
        string_agg(quote_ident(a.attname), ', '),
        string_agg(format('%1$I = excluded.%1$I', a.attname), ', ')
        filter (where a.attname <> all(p_registry.key))
    into v_columns, v_changes
    from pg_attribute as a
    where
        a.attrelid = format('recall.%I', p_registry.name)::regclass and a.attnum > 0
        and not a.attisdropped and a.attname <> all(p_registry.leaves_out);
    return coalesce(p_registry.writer, format(
        'insert into recall.%1$I as t (%2$s) select %2$s from'
        ' jsonb_populate_record(null::recall.%1$I, $1) on conflict (%3$s) do %4$s',
        p_registry.name, v_columns, v_key, coalesce('update set ' || v_changes, 'nothing')
    ));
end;
$$;

comment on function recall._registry_statement is
'SQL in which $1 is the row as a JSON object.';

grant execute on function recall._registry_statement to recall_admin;
