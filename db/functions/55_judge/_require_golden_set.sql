-- A golden set by its name, if the caller may use its product; hidden and missing look the same.
create or replace function recall._require_golden_set(
    p_name text,
    p_privilege text default 'read',
    p_argument text default 'p_golden_set'
)
returns recall.golden_set
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_ids integer [];
    v_set recall.golden_set;
begin
    -- A name with its product stands before the same name alone.
    select g.ids into v_ids
    from (
        select s.name = p_name as is_short, array_agg(s.id) as ids
        from golden_set as s
        inner join product as p on s.product_id = p.id
        where
            p_name in (s.name, p.name || '/' || s.name)
            and case p_privilege
                when 'write' then recall._may_write(p.id) else recall._may_read(p.id)
            end
        group by s.name = p_name
    ) as g
    order by g.is_short
    limit 1;
    if cardinality(v_ids) > 1 then
        raise exception 'p_golden_set: several products have a golden set "%"', p_name
            using
                errcode = 'invalid_parameter_value',
                hint = 'Name it with its product: ''handbook/' || p_name || '''.';
    end if;
    select * into v_set from golden_set where id = v_ids[1];
    if not found then
        raise exception '%: there is no golden set "%" that you may %',
            p_argument, p_name, p_privilege
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.golden_sets() lists yours;'
                    || ' recall.load_golden_set makes one.';
    end if;
    return v_set;
end;
$$;

comment on function recall._require_golden_set is
'The golden set of this name. p_privilege, ''read'' or ''write'': what the caller must be allowed'
' to do with its product. Raises 42704 else.';
