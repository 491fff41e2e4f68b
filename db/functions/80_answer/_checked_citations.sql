-- A generated text without what its sources do not say, line by line, so that its blocks stay.
create or replace function recall._checked_citations(
    p_text text,
    p_sources recall._source [],
    p_analyzer text
)
returns recall._condensed
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_condensed recall._condensed;
    v_sources tsvector [] := array(
        select recall.analyze(concat_ws(e'\n', s.title, s.content), p_analyzer)
        from unnest(p_sources) as s
    );
    v_line text;
    v_marker text;
    v_kind text;
    v_lines text [] := '{}';
    -- Headings, lead-ins, a table's head: they stand where something below them does.
    v_leads text [] := '{}';
    v_kept text [];
    v_head text;
    -- How deep the list item stood that went: what stands deeper goes with it.
    v_gone integer;
    v_checked record;
begin
    v_condensed.dropped := 0;
    foreach v_line in array recall._lines_and_code(p_text) || null::text loop
        v_marker := substring(
            v_line from '^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?'
        );
        v_kind := coalesce(recall._generated_kind(v_line), 'end');
        if v_kind = 'blank' then
            v_lines := v_lines || array(select '' where v_lines[cardinality(v_lines)] <> '');
            continue;
        elsif v_kind <> 'end' and length(substring(v_marker from '^[ \t]*')) > v_gone then
            v_condensed.dropped := v_condensed.dropped + 1;
            continue;
        end if;
        v_gone := null;
        -- What led to nothing goes: a heading without text, a lead-in without a list.
        v_kept := array(
            select l.lead
            from unnest(v_leads) as l (lead)
            where case recall._generated_kind(l.lead)
                when 'heading' then v_kind not in ('end', 'heading')
                when 'row' then v_kind = 'row'
                else v_kind in ('code', 'row') or v_marker <> ''
            end
        );
        v_condensed.dropped := v_condensed.dropped + cardinality(v_leads) - cardinality(v_kept);
        v_leads := v_kept;
        v_head := case when v_kind = 'row' then v_head end;
        exit when v_kind = 'end';
        if v_kind in ('heading', 'lead') or v_kind = 'row' and v_head is null then
            v_leads := v_leads || regexp_replace(v_line, '\s*\[[0-9, ]+\]', '', 'g');
            v_head := case when v_kind = 'row' then v_line end;
            continue;
        elsif v_kind = 'row' and v_line !~ '\w' then
            v_leads := trim_array(v_leads, least(cardinality(v_leads), 1))
                || (v_leads[cardinality(v_leads)] || e'\n' || v_line);
            continue;
        end if;
        if v_kind = 'code' then
            v_line := v_line || e'\n' || v_marker
                || recall._checked_code(v_line, v_sources, p_analyzer);
            v_condensed.dropped := v_condensed.dropped + (v_line is null)::integer;
        else
            v_checked := recall._checked_line(
                substr(v_line, length(v_marker) + 1), v_head is not null, v_sources, p_analyzer
            );
            v_condensed.dropped := v_condensed.dropped + v_checked.dropped;
            -- The marks of a row stand in its last cell.
            v_line := v_marker || nullif(regexp_replace(
                v_checked.content, '\s*\|((?:\s*\u0001[0-9]+\u0002)+)$', '\1 |'
            ), '');
            if v_line is null and v_marker ~ '\S' then
                v_gone := length(substring(v_marker from '^[ \t]*'));
            end if;
        end if;
        -- Small models repeat themselves.
        v_condensed.dropped := v_condensed.dropped + coalesce((v_line = any(v_lines))::integer, 0);
        continue when v_line is null or v_line = any(v_lines);
        v_kept := array(
            select l.lead
            from unnest(v_leads) as l (lead)
            where recall._supporting_sources(
                concat_ws(' ', l.lead, regexp_replace(v_line, '\u0001[0-9]+\u0002', '', 'g')),
                v_sources, p_analyzer, '{}'
            ) <> '{}'
        );
        v_condensed.dropped := v_condensed.dropped + cardinality(v_leads) - cardinality(v_kept);
        -- Without its item a line would stand under another.
        v_gone := (
            select min(length(substring(l.lead from '^[ \t]*')))
            from unnest(v_leads) as l (lead)
            where l.lead ~ '^[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]' and not l.lead = any(v_kept)
        );
        v_leads := case when v_gone is not null then v_kept else '{}' end;
        if v_gone is null then
            v_lines := v_lines || v_kept || v_line;
        else
            v_condensed.dropped := v_condensed.dropped + 1;
        end if;
    end loop;
    select m.content, m.cited into v_condensed.content, v_condensed.sources
    from recall._number_marks(rtrim(array_to_string(v_lines, e'\n'), e'\n'), p_sources) as m;
    return v_condensed;
end;
$$;

comment on function recall._checked_citations is
'p_text line by line as recall._checked_line has it, rows of tables too, and blocks of code that'
' recall._checked_code finds. What stands under a list item that goes goes too; a heading, a'
' lead-in, a table''s head stays where what it leads to does, and both are supported together. The'
' marks mean p_sources[sources[n]]. dropped: how many sentences and marks went.';
