-- The headings above a text as the compliance rules let them through.
create or replace function recall._complied_path(
    p_path text [],
    p_product_id integer,
    out path text [],
    out is_blocked boolean,
    out findings jsonb
)
returns record
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_complied recall._complied := recall._comply(
        array_to_string(p_path, e'\n'), p_product_id, 'context'
    );
begin
    path := string_to_array(v_complied.content, e'\n');
    is_blocked := v_complied.is_blocked;
    findings := v_complied.findings;
end;
$$;

comment on function recall._complied_path is
'As recall._comply, stage context; path is empty where they are blocked.';
