-- The rows of a table as Markdown, as many cells in each; null where there is but a head.
create or replace function recall._table_markdown(p_rows text [], p_url text)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_is_markdown boolean := p_rows[1] ~ '^[ \t]*\|'
        or p_rows[2] ~ '^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$';
    v_table text;
begin
    with line as materialized (
        select
            r.n,
            string_to_array(case
                when v_is_markdown
                    then replace(
                        regexp_replace(btrim(r.line, e' \t\r'), '^\||(?<!\\)\|$', '', 'g'),
                        '\|', chr(1)
                    )
                else regexp_replace(
                    replace(r.line, chr(2), ''), '(^| )\|(?= |$)', chr(2), 'g'
                )
            end, case when v_is_markdown then '|' else chr(2) end) as cells
        from unnest(p_rows) with ordinality as r (line, n)
        where
            btrim(r.line, e' \t\r') <> ''
            and not (v_is_markdown and r.n > 1 and r.line ~ '^[ \t|:-]+$' and r.line ~ '-')
    ),
    width as (
        select least(30, max(cardinality(cells))) as cells from line
    ),
    shown as (
        select
            l.n,
            row_number() over (order by l.n) as place,
            '| ' || (
                select string_agg(c.cell, ' | ' order by i.i)
                from generate_series(1, w.cells) as i (i)
                cross join lateral (
                    select
                        case
                            when strpos(t.cell, '|') > 0 or strpos(t.cell, chr(1)) > 0
                                then replace(replace(replace(t.cell, '`', ''), chr(1), '\|'),
                                    '|', '\|')
                            else t.cell
                        end as raw
                    from (
                        select array_to_string(
                            case
                                when i.i < w.cells then l.cells[i.i:i.i] else l.cells[i.i:]
                            end, ' '
                        ) as cell
                    ) as t
                ) as x
                cross join lateral (
                    select case when x.raw !~ '\S' then '' else btrim(regexp_replace(coalesce(
                        recall._inline_markdown(
                            replace(replace(x.raw, '\\|', '|'), '\|', '|'), p_url
                        ), ''
                    ), '\s+', ' ', 'g')) end as cell
                ) as c
            ) || ' |' as line,
            w.cells
        from line as l
        cross join width as w
    )
    select
        string_agg(
            s.line || case when s.place = 1 then e'\n|' || repeat(' --- |', s.cells) else '' end,
            e'\n' order by s.place
        )
    into v_table
    from shown as s
    having count(*) > 1;
    return v_table;
end;
$$;

comment on function recall._table_markdown is
'p_rows: lines of Markdown, or of HTML''s text with " | " between cells, the first being the head.'
' At most 30 cells a row, the last of which holds all that follow.';
