-- What a summary can be made of: the sentences of a text; of a Chinese one its clauses.
create or replace function recall._summary_units(p_text text, p_unit text)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_mark text := chr(1) || md5(p_text);
    v_units text [];
begin
    if p_unit = 'sentence' or p_unit = 'auto' and p_text !~ '[\u2e80-\u9fff\uac00-\ud7ff]' then
        v_units := recall._sentence_segments(p_text);
    else
        v_units := string_to_array(
            regexp_replace(
                recall._printable(p_text), '([，。；：！？,;:!?]+|\.(?!\d))\s*', '\1' || v_mark, 'g'
            ),
            v_mark
        );
    end if;
    return array(
        select btrim(u.unit)
        from unnest(v_units) with ordinality as u (unit, n)
        -- Two letters at least.
        where u.unit ~ '\w\W*\w'
        order by u.n
    );
end;
$$;

comment on function recall._summary_units is
'p_unit: sentence, clause, or auto. In reading order, trimmed.';
