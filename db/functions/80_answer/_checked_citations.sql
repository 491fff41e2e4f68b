-- A generated text with only those citations that its sources support.
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
    v_sentence text;
    v_bare text;
    v_mark integer;
    v_marks integer [];
    v_cited integer [] := '{}';
begin
    v_condensed.content := '';
    v_condensed.dropped := 0;
    -- A mark behind the full stop belongs to the sentence before it.
    foreach v_sentence in array recall._sentences(
        regexp_replace(p_text, '([.!?。！？]+["”’」』)]*)((?:\s*\[[0-9, ]+\])+)', '\2\1', 'g'), 2000
    ) loop
        v_bare := btrim(regexp_replace(v_sentence, '\s*\[[0-9, ]+\]', '', 'g'));
        v_marks := '{}';
        for v_mark in
            select distinct left(m.n[1], 9)::integer
            from regexp_matches(v_sentence, '\[([0-9, ]+)\]', 'g') as b (list)
            cross join lateral regexp_matches(b.list[1], '([0-9]+)', 'g') as m (n)
            order by 1
        loop
            if recall._is_supported(v_bare, p_sources[v_mark], p_analyzer) then
                if not v_mark = any(v_cited) then
                    v_cited := v_cited || v_mark;
                end if;
                v_marks := v_marks || array_position(v_cited, v_mark);
            else
                v_condensed.dropped := v_condensed.dropped + 1;
            end if;
        end loop;
        continue when v_bare = '' or v_bare !~ '\w';
        v_condensed.content := v_condensed.content
            || case when v_condensed.content = '' then '' else ' ' end || v_bare
            || coalesce(
                (select ' ' || string_agg(format('[%s]', n), '') from unnest(v_marks) as n), ''
            );
    end loop;
    v_condensed.sources := v_cited;
    return v_condensed;
end;
$$;

comment on function recall._checked_citations is
'p_text with its marks renumbered from 1 in the order of what they cite, p_sources[sources[n]];'
' those of sources that are not there or do not say it (recall._is_supported) are dropped and'
' counted.';
