-- The rows of some portions of a product, and their digests, as one moment has them.
create or replace function recall._move_rows(
    p_product_id integer,
    p_family text,
    p_portions bigint []
)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    return (
        select jsonb_object_agg(m.name, recall._move_json(
            m, p_product_id, recall._portion_keys(p_portions)
        ))
        from moved_table as m
        where m.family = p_family
    ) || jsonb_build_object('digests', coalesce((
        select jsonb_object_agg(d.portion, d.digest::text)
        from recall._move_digests(p_product_id, p_family, p_portions) as d
    ), '{}'));
end;
$$;

comment on function recall._move_rows is
'{table: [row, …], …, digests: {portion: digest}}. Raises 42501 for who is not the owner.';
