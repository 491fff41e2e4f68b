-- The figures of recall.metrics in the text format of Prometheus, version 0.0.4.
create or replace function recall.metrics_text()
returns text
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        with sample as (
            select
                m.*,
                case
                    when m.type <> 'histogram' then m.name
                    else regexp_replace(m.name, '_(bucket|sum|count)$', '')
                end as family
            from recall.metrics() with ordinality as m (name, type, help, labels, value, n)
        ),
        line as (
            select
                s.family, s.type, s.help, s.n,
                s.name || coalesce((
                    select '{' || string_agg(
                        l.key || '="' || replace(replace(replace(
                            l.value, e'\\', e'\\\\'), '"', e'\\"'), e'\n', e'\\n'
                        ) || '"',
                        ',' order by l.key
                    ) || '}'
                    from jsonb_each_text(s.labels) as l
                ), '') || ' ' || s.value as content
            from sample as s
        )
        select string_agg(f.content, '' order by f.n)
        from (
            select
                min(i.n) as n,
                format(e'# HELP %s %s\n# TYPE %1$s %3$s\n%4$s\n', i.family, replace(
                    i.help, e'\\', e'\\\\'
                ), i.type, string_agg(i.content, e'\n' order by i.n)) as content
            from line as i
            group by i.family, i.help, i.type
        ) as f
    );
end;
$$;

comment on function recall.metrics_text is
'What a GET of /metrics would give: recall.metrics as lines, each figure with HELP and TYPE.';

grant execute on function recall.metrics_text to recall_monitor;

grant execute on function recall.metrics_text to recall_admin;
