-- What this node gives for a part of a search over several, or what the others must know first.
create or replace function recall._answer_united(p_statement text, p_known jsonb)
returns table (own jsonb, x text)
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_search constant text := p_known ->> 'search';
    v_kept constant text [] := array[
        'recall.united_kept_request', 'recall.united_kept_hits', 'recall.united_kept_idle'
    ];
    v_rows text [];
    v_own text;
begin
    -- A value a setting: each is read where it is needed.
    perform set_config('recall.united_places', (
        select
            coalesce(jsonb_object_agg(p.kind, p.places), '{}')::text
        from (
            select
                v.kind,
                jsonb_object_agg(
                    v.key, case
                        when set_config('recall.united_value_' || v.n, v.value, true) <> '' then v.n
                    end
                ) as places
            from (
                select k.key as kind, e.key, e.value, row_number() over () as n
                from jsonb_each(p_known) as k
                cross join lateral jsonb_each_text(
                    case jsonb_typeof(k.value) when 'object' then k.value end
                ) as e
            ) as v
            group by v.kind
        ) as p
    ), true);
    perform set_config(s.name, s.value, true)
    from (
        values
        ('recall.united', 'on'), ('recall.united_own', ''), ('recall.united_waits', ''),
        ('recall.united_group', ''),
        ('recall.united_gathers', case when p_known ? 'gathers' then 'on' else '' end),
        ('recall.united_request', case
            when v_search is not null
                then md5(concat_ws(' ', v_search, current_setting('role'), p_statement))
            else ''
        end)
    ) as s (name, value);
    if p_known - array['search', 'gathers'] = '{}' then
        perform set_config(k, '', false) from unnest(v_kept) as k;
    end if;
    execute format('select array(select t.x::text from (%s) as t (x))', p_statement) into v_rows;
    v_own := current_setting('recall.united_own', true);
    perform set_config(s.name, '', true)
    from (
        values
        ('recall.united'), ('recall.united_own'), ('recall.united_waits'),
        ('recall.united_group'), ('recall.united_gathers'), ('recall.united_places'),
        ('recall.united_request')
    ) as s (name);
    if v_own <> '' then
        return query
        select jsonb_object_agg(k.kind, k.said), null::text
        from (
            select o ->> 0 as kind, jsonb_object_agg(o ->> 1, o -> 2) as said
            from jsonb_array_elements(('[' || v_own || ']')::jsonb) as o
            group by 1
        ) as k;
        return;
    end if;
    -- What is gathered is used once more, by the one that does it.
    if not p_known ? 'gathers' then
        perform set_config(k, '', false) from unnest(v_kept) as k;
    end if;
    return query select null::jsonb, u from unnest(v_rows) as u;
end;
$$;

comment on function recall._answer_united is
'p_statement: gives an array of texts a row; it runs with the caller''s rights, so it can do no'
' more than he. p_known: search, a name that no other search has; gathers, where recall._gathers is'
' to be true; and by kind and key what all nodes have said, see recall._of_all_nodes. own: what is'
' missing there, as the products have it that the caller may read; else the rows x.';

grant execute on function recall._answer_united to recall_reader;
