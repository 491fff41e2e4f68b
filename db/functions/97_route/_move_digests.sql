-- What versions of rows a product has here, a portion a row.
create or replace function recall._move_digests(
    p_product_id integer,
    p_family text default null,
    p_portions bigint [] default null
)
returns table (family text, portion bigint, digest bigint)
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_parts text;
begin
    perform recall._require_owner();
    select
        string_agg(
            format(
                'select %L as family, coalesce((%s)::bigint >> 6, 0) as portion, hashtidextended('
                't.ctid, t.xmin::text::bigint + (%s::bigint << 33) + %s)'
                ' as digest from %s',
                m.family, coalesce(m.key, 'null'), m.place,
                recall._id_range()::bigint << 40, recall._moved_from(m, p_portions is not null)
            ), ' union all '
        )
    into v_parts
    from moved_table as m
    where p_family is null or m.family = p_family;
    return query execute format(
        'select x.family, x.portion, bit_xor(x.digest) from (%s) as x group by 1, 2', v_parts
    ) using p_product_id, recall._portion_keys(p_portions);
end;
$$;

comment on function recall._move_digests is
'digest: over the place and the writing transaction of each row on this node, so whatever changed'
' has another one. All families and portions where they are null. Raises 42501 for who is not the'
' owner of recall.';
