-- A text as the compliance rules let it through.
create or replace function recall._comply(
    p_text text,
    p_product_id integer,
    p_stage text
)
returns recall._complied
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
declare
    v_complied recall._complied;
    v_finding record;
    v_pattern text;
begin
    v_complied.content := regexp_replace(
        coalesce(left(p_text, 10000), ''), '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]+', ' ', 'g'
    );
    v_complied.is_blocked := false;
    v_complied.findings := '[]';
    if not exists (select from compliance_rule as r where r.is_enabled) then
        return v_complied;
    end if;
    for v_finding in
        select f.* from recall._findings(v_complied.content, p_product_id, p_stage) as f
    loop
        v_complied.findings := v_complied.findings || to_jsonb(v_finding);
        -- What cannot be cut out is not let through.
        if v_finding.action = 'block'
            or v_finding.action = 'mask' and strpos(v_complied.content, v_finding.matched) = 0
        then
            v_complied.is_blocked := true;
        end if;
    end loop;
    for v_finding in
        select distinct f.matched, f.score from jsonb_to_recordset(v_complied.findings)
            as f (action text, matched text, score double precision)
        where f.action = 'mask'
    loop
        v_complied.content := replace(v_complied.content, v_finding.matched, '***');
    end loop;
    for v_pattern in
        select r.pattern
        from compliance_rule as r
        where
            r.is_enabled and p_stage = any(r.stages) and r.action = 'mask'
            and (r.product_id is null or r.product_id = p_product_id)
    loop
        v_complied.content := coalesce(
            regexp_replace(v_complied.content, v_pattern, '***', 'gi'), v_complied.content
        );
    end loop;
    if v_complied.is_blocked then
        v_complied.content := '';
    end if;
    return v_complied;
end;
$$;

comment on function recall._comply is
'The first 10,000 characters of p_text with what rules of action mask match as ***, the empty text'
' where one of action block matches, and what matched. p_product_id null: rules of all products'
' only. p_stage: question, context or answer.';
