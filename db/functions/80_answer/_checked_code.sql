-- The mark of the first source that has all terms of a generated block of code; null for none.
create or replace function recall._checked_code(
    p_code text,
    p_sources tsvector [],
    p_analyzer text
)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_terms text [] := tsvector_to_array(recall.analyze(
        substring(p_code from '^[^\n]*\n(.*)\n[ \t]*[`~]{3,}$'), p_analyzer
    ));
begin
    return (
        select chr(1) || min(s.n) || chr(2)
        from unnest(p_sources) with ordinality as s (terms, n)
        where v_terms <> '{}' and v_terms <@ tsvector_to_array(s.terms)
    );
end;
$$;

comment on function recall._checked_code is
'The place in p_sources between the characters 1 and 2. p_code: with its fences; null where the'
' last one is missing.';
