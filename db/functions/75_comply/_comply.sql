-- A text as the compliance rules let it through.
create or replace function recall._comply(
    p_text text,
    p_product_id integer,
    p_stage text
)
returns recall._complied
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    -- A little more than is used, so that what the cut goes through is found too.
    v_text text := recall._printable(coalesce(left(p_text, 10200), ''));
    v_complied recall._complied;
    v_finding record;
    v_places int4multirange;
begin
    v_complied.content := left(v_text, 10000);
    v_complied.is_blocked := false;
    v_complied.findings := '[]';
    if not exists (select from compliance_rule as r where r.is_enabled) then
        return v_complied;
    end if;
    for v_finding in
        select f.* from recall._findings(v_text, p_product_id, p_stage) as f
    loop
        v_complied.findings := v_complied.findings
            || (to_jsonb(v_finding) || jsonb_build_object('stage', p_stage));
        -- What cannot be cut out is not let through.
        if v_finding.action = 'block'
            or v_finding.action = 'mask' and strpos(v_text, v_finding.matched) = 0
        then
            v_complied.content := '';
            v_complied.is_blocked := true;
        end if;
    end loop;
    if v_complied.is_blocked or not v_complied.findings @> '[{"action": "mask"}]' then
        return v_complied;
    end if;
    -- All places first: what is masked by one rule is not there to be found by another.
    select range_agg(m.place) * '{[1, 10001)}' into v_places
    from (
        select p.place
        from (
            select distinct f.matched from jsonb_to_recordset(v_complied.findings)
                as f (action text, matched text)
            where f.action = 'mask'
        ) as f
        cross join lateral recall._text_places(v_text, f.matched) as p (place)
        union all
        select p.place
        from compliance_rule as r
        cross join lateral recall._pattern_places(v_text, r.pattern) as p (place)
        where
            r.is_enabled and p_stage = any(r.stages) and r.action = 'mask'
            and (r.product_id is null or r.product_id = p_product_id)
    ) as m;
    select
        coalesce(string_agg(
            substr(v_complied.content, m.after, lower(m.place) - m.after) || '***', ''
            order by m.place
        ), '') || substr(v_complied.content, coalesce(max(upper(m.place)), 1))
    into v_complied.content
    from (
        select u.place, coalesce(lag(upper(u.place)) over (order by u.place), 1) as after
        from unnest(v_places) as u (place)
    ) as m;
    return v_complied;
end;
$$;

comment on function recall._comply is
'The first 10,000 characters of p_text with what rules of action mask match as ***, the empty text'
' where one of action block matches, and what matched: findings, rows of recall.check_compliance,'
' each with its stage. p_product_id null: rules of all products only. p_stage: question, context or'
' answer.';
