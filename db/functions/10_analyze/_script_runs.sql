-- The runs of a text in reading order, and where each stands.
create or replace function recall._script_runs(p_runs text)
returns table (run text, is_cjk boolean, width integer, base bigint)
language sql immutable parallel safe security invoker
begin atomic
    select
        w.run,
        w.is_cjk,
        w.width,
        pg_catalog.sum(w.width) over (order by w.ordinal rows unbounded preceding)
        - w.width
    from (
        select
            r.run,
            r.is_cjk,
            r.ordinal,
            case
                when r.is_cjk then pg_catalog.length(r.run)
                else
                    1 + pg_catalog.length(r.run)
                    - pg_catalog.length(pg_catalog.translate(r.run, '._-', ''))
            end as width
        from (
            select
                t.run,
                t.ordinal,
                -- Two comparisons settle most of what the expression would.
                t.run >= U&'\0E00' collate "C"
                and (
                    t.run >= U&'\2E80' collate "C"
                    or t.run collate "C" ~ '^[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff]'
                ) as is_cjk
            from pg_catalog.string_to_table(p_runs, ' ') with ordinality as t (run, ordinal)
        ) as r
        where r.run <> ''
    ) as w;
end;

comment on function recall._script_runs is
'Inlined. p_runs: as recall._separate_runs gives it. is_cjk: whether the run is of a script without'
' spaces; width: the number of its characters or words; base: of those before it.';
