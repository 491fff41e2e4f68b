-- The condensed part of an answer: by the generating model, else the best passages.
create or replace function recall._condense(
    p_question text,
    p_passages recall._passage [],
    p_evidence recall._evidence,
    p_options jsonb,
    p_language text
)
returns recall._condensed
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_condensed recall._condensed;
    v_messages jsonb;
    v_text text;
    v_note text;
    v_max integer := (p_options ->> 'max_chars')::integer;
    v_dropped integer := 0;
    v_sources recall._source [];
begin
    if p_options ->> 'generator' is not null then
        v_sources := recall._generator_sources(p_passages, p_options);
        v_messages := recall._answer_messages(p_question, v_sources, p_options, p_language);
        select g.said, 'generator: ' || left(g.error, 200) into v_text, v_note
        from recall._generate(
            p_options ->> 'generator', v_messages, (p_options ->> 'timeout_ms')::integer
        ) as g;
        if v_text ~* '^\W*NOT_FOUND\W*$' then
            return v_condensed;
        elsif recall._is_leak(v_text, v_messages) then
            v_note := 'generator: repeated its rules';
        elsif v_text is not null then
            if length(v_text) > v_max then
                v_text := left(v_text, recall._text_border(v_text, 1, v_max) - 1);
            end if;
            v_condensed := recall._checked_citations(
                recall._without_foreign_links(v_text, v_sources), v_sources, p_evidence.analyzer
            );
            if cardinality(v_condensed.sources) > 0 then
                v_condensed.generator := p_options ->> 'generator';
                return v_condensed;
            end if;
            v_note := 'generator: cited nothing that its context supports';
            v_dropped := v_condensed.dropped;
        end if;
    end if;
    v_condensed := recall._write_passages(p_passages, p_evidence, p_options);
    v_condensed.note := v_note;
    v_condensed.dropped := v_dropped;
    return v_condensed;
end;
$$;

comment on function recall._condense is
'content null where the generator says that the best max_sources passages do not answer. What'
' recall._write_passages makes of them stands in where it fails, repeats its rules or cites nothing'
' that holds; note says so. A generated text ends between sentences at max_chars.'
' sources: places in p_passages.';
