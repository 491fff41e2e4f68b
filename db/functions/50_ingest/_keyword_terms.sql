-- The terms of a document's keywords, weighted as its kind says.
create or replace function recall._keyword_terms(p_key_word text, p_tag text, p_analyzer text)
returns tsvector
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if coalesce(p_key_word, '') = '' then
        return ''::tsvector;
    end if;
    return setweight(recall.analyze(p_key_word, p_analyzer), recall._keyword_weight(p_tag));
end;
$$;

comment on function recall._keyword_terms is
'What a document''s key_word_tsvector holds; empty where there are no keywords.';
