-- A golden set by its name, if the caller may use its product; hidden and missing look the same.
create or replace function recall._require_golden_set(
    p_name text,
    p_privilege text default 'read'
)
returns recall.golden_set
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_set recall.golden_set;
begin
    select * into v_set
    from golden_set
    where
        name = p_name
        and case p_privilege
            when 'write' then recall._may_write(product_id) else recall._may_read(product_id)
        end;
    if not found then
        raise exception 'p_golden_set: there is no golden set "%" that you may %',
            p_name, p_privilege
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
