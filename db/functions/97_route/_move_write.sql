-- Writes the rows of one table that arrived.
create or replace function recall._move_write(
    p_table recall.moved_table,
    p_product_id integer,
    p_keys bigint [],
    p_rows jsonb,
    p_is_late boolean default false
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_name constant text := p_table.name::text;
    v_keys text;
    v_others text;
    v_rows jsonb := coalesce(p_rows, '[]');
    v_count bigint;
begin
    select
        string_agg(quote_ident(a.attname), ', ')
        filter (where a.attnum = any(i.indkey::smallint [])),
        string_agg(
            format('%1$I = excluded.%1$I', a.attname), ', '
        ) filter (where a.attidentity = '' and a.attgenerated = '')
    into v_keys, v_others
    from pg_index as i
    inner join pg_attribute as a on i.indrelid = a.attrelid
    where
        i.indexrelid = (
            select u.indexrelid
            from pg_index as u
            where
                u.indrelid = format('recall.%I', v_name)::regclass and u.indisunique
                and u.indpred is null
            order by u.indisprimary desc
            limit 1
        )
        and a.attnum > 0 and not a.attisdropped;
    if recall._has_model(p_table.name) then
        v_rows := (
            select coalesce(jsonb_agg(r.value || jsonb_build_object('model_id', (
                select m.id from model as m where m.name = r.value ->> 'model_id'
            ))), '[]')
            from jsonb_array_elements(v_rows) as r
        );
    elsif v_name = 'chunk' then
        -- The index of this node has versions of its own, and never one again.
        v_rows := (
            select coalesce(jsonb_agg(r.value || jsonb_build_object(
                'version', nextval(format('recall._version_%s', p_product_id))
            )), '[]')
            from jsonb_array_elements(v_rows) as r
        );
    end if;
    if not p_is_late then
        execute format(
            'delete from %s%s', recall._moved_from(p_table, true),
            case when p_table.family <> 'document' then format(
                ' and (%1$s) not in (select %1$s from jsonb_populate_recordset('
                'null::recall.%2$I, $3))', v_keys, v_name
            ) end
        ) using p_product_id, p_keys, v_rows;
    end if;
    execute format(
        'insert into recall.%1$I as t overriding system value'
        ' select r.* from jsonb_populate_recordset(null::recall.%1$I, $3) as r'
        ' on conflict %2$s',
        v_name, case
            when p_is_late then 'do nothing'
            else format('(%s) do update set %s where %s', v_keys, v_others, p_table.condition)
        end
    ) using p_product_id, p_keys, v_rows;
    get diagnostics v_count = row_count;
    if not p_is_late and v_count <> jsonb_array_length(v_rows) then
        raise exception 'recall.%: rows of another product have the keys of what arrives', v_name
            using errcode = 'unique_violation', hint = 'Rename them on one of the nodes.';
    end if;
end;
$$;

comment on function recall._move_write is
'Documents go with all that hangs on them and come anew, so that titles may change places; of the'
' rest only what is gone goes. p_is_late: only what is not there is written. Raises 23505 where a'
' name is taken here, 23502 where this node lacks a model.';
