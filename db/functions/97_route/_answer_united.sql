-- What this node gives for a part of a search over several, or what the others must know first.
create or replace function recall._answer_united(p_statement text, p_known jsonb)
returns table (own jsonb, x text)
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_kinds constant text [] := array[
        'models', 'groups', 'fits', 'synonym', 'known', 'count', 'word', 'sums', 'similar', 'best',
        'hits', 'pages', 'shares', 'prior', 'directions'
    ];
    v_rows text [];
    v_own text;
begin
    perform set_config('recall.united_' || k, coalesce((p_known -> k)::text, ''), true)
    from unnest(v_kinds) as k;
    perform
        set_config('recall.united', 'on', true), set_config('recall.united_own', '', true),
        set_config('recall.united_waits', '', true), set_config('recall.united_group', '', true);
    execute format('select array(select t.x::text from (%s) as t (x))', p_statement) into v_rows;
    v_own := current_setting('recall.united_own', true);
    perform set_config(s.name, '', true)
    from (
        select 'recall.united_' || k from unnest(v_kinds) as k
        union all
        values
            ('recall.united'), ('recall.united_own'), ('recall.united_waits'),
            ('recall.united_group')
    ) as s (name);
    if v_own <> '' then
        return query select v_own::jsonb, null::text;
        return;
    end if;
    return query select null::jsonb, u from unnest(v_rows) as u;
end;
$$;

comment on function recall._answer_united is
'p_statement: gives an array of texts a row; it runs with the caller''s rights, so it can do no'
' more than he. p_known: by kind and key what all nodes have said, see recall._of_all_nodes. own:'
' what is missing there, as the products have it that the caller may read; else the rows x.';

grant execute on function recall._answer_united to recall_reader;
