-- A block of Markdown with spaces for what stands in code spans, at the same length.
create or replace function recall._mask_code_spans(p_text text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_run record;
    v_open bigint := 0;
    v_until bigint := 0;
    v_masked text [] := '{}';
begin
    if strpos(p_text, '`') = 0 then
        return p_text;
    end if;
    -- Stretches and runs of backticks by turns; a run goes with the next one of its length.
    for v_run in
        with part as (
            select p.part, p.n, left(p.part, 1) = '`' as is_run
            from string_to_table(
                regexp_replace(translate(p_text, e'\x01', ' '), '(`+)', e'\x01\\1\x01', 'g'),
                e'\x01'
            ) with ordinality as p (part, n)
        )
        select
            part, n, is_run,
            case when is_run then lead(n) over (partition by is_run, part order by n) end as closes
        from part
        order by n
    loop
        if v_run.n > v_until and v_run.closes is not null then
            v_until := v_run.closes;
            v_open := v_run.n;
        end if;
        v_masked := array_append(v_masked, case
            when v_run.n between v_open and v_until then repeat(' ', length(v_run.part))
            else v_run.part
        end);
    end loop;
    return array_to_string(v_masked, '');
end;
$$;

comment on function recall._mask_code_spans is
'Of the length of p_text: a run of backticks to the next one of its length is a code span. In time'
' linear in the length but for a sort.';
