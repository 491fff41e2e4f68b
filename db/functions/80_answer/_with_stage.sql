-- Findings of compliance rules with the stage that they belong to.
create or replace function recall._with_stage(p_findings jsonb, p_stage text)
returns jsonb
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    return (
        select coalesce(
            pg_catalog.jsonb_agg(
                f.value || pg_catalog.jsonb_build_object('stage', p_stage) order by f.n
            ), '[]'
        )
        from pg_catalog.jsonb_array_elements(p_findings) with ordinality as f (value, n)
    );
end;
$$;

comment on function recall._with_stage is
'p_findings, each with "stage": p_stage; an empty array for null.';
