-- The rows of one table that move, as JSON.
create or replace function recall._move_json(
    p_table recall.moved_table,
    p_product_id integer,
    p_keys bigint [],
    p_moment pg_snapshot default null
)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_rows jsonb;
begin
    execute format(
        'select jsonb_agg(to_jsonb(t)%s) from %s%s',
        case when recall._has_model(p_table.name) then
            ' || jsonb_build_object(''model_id'','
            ' (select m.name from recall.model as m where m.id = t.model_id))'
        end,
        recall._moved_from(p_table, p_keys is not null),
        case when p_moment is not null then
            ' and not pg_visible_in_snapshot('
            '(pg_current_xact_id()::text::bigint - age(t.xmin))::text::xid8, $3)'
        end
    ) into v_rows using p_product_id, p_keys, p_moment;
    return coalesce(v_rows, '[]');
end;
$$;

comment on function recall._move_json is
'p_keys: of which, null for all. p_moment: only what was written later. A model by its name, since'
' nodes number them each in its own way.';
