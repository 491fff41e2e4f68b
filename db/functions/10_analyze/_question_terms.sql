-- The terms of a question, whatever was typed: as many as every channel can take.
create or replace function recall._question_terms(p_text text, p_analyzer text)
returns tsvector
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_terms tsvector := recall.analyze(left(p_text, 10000), p_analyzer);
begin
    if length(v_terms) <= 1000 then
        return v_terms;
    end if;
    return ts_delete(v_terms, array(
        select t.lexeme
        from unnest(v_terms) as t
        order by t.positions[1], t.lexeme collate "C"
        offset 1000
    ));
end;
$$;

comment on function recall._question_terms is
'The first 1,000 different terms of the first 10,000 characters, as recall.analyze makes them: a'
' tsquery of 20,000 is too deep for the server''s stack. Raises 22023 for an unknown p_analyzer.';
