-- Whether a source says what a sentence says, as far as their words tell.
create or replace function recall._is_supported(
    p_sentence text,
    p_source recall._source,
    p_analyzer text
)
returns boolean
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_terms text [] := tsvector_to_array(recall.analyze(p_sentence, p_analyzer));
    v_source text [];
    v_shared bigint;
    v_numbers bigint;
begin
    if p_source.content is null or cardinality(v_terms) = 0 then
        return false;
    end if;
    v_source := tsvector_to_array(
        recall.analyze(concat_ws(e'\n', p_source.title, p_source.content), p_analyzer)
    );
    -- Across scripts only what both can have is compared.
    if (array_to_string(v_terms, '') ~ '[\u3040-\u9fff\uac00-\ud7ff]')
        <> (array_to_string(v_source, '') ~ '[\u3040-\u9fff\uac00-\ud7ff]')
    then
        v_terms := array(select t from unnest(v_terms) as t where t ~ '[0-9_]');
        return v_terms <@ v_source;
    end if;
    select
        count(*) filter (where t.term = any(v_source)),
        count(*) filter (where t.term ~ '^[0-9]' and not t.term = any(v_source))
    into v_shared, v_numbers
    from unnest(v_terms) as t (term);
    return v_numbers = 0 and v_shared >= 0.4 * cardinality(v_terms);
end;
$$;

comment on function recall._is_supported is
'Whether title and text of p_source have at least 40 % of the sentence''s terms and all of its'
' numbers; where one has Chinese, Japanese or Korean and the other has not, its numbers and'
' identifiers. False for no source.';
