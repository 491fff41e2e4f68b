-- What a question calls by its name: identifiers, and beside Chinese all Latin words.
create or replace function recall._question_names(p_terms text [])
returns text []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_is_chinese boolean := array_to_string(p_terms, '') collate "C" ~ '[\u3400-\u9fff]';
begin
    return array(
        select t from unnest(p_terms) as t where t ~ '[a-z]' and (v_is_chinese or t ~ '[0-9_.]')
    );
end;
$$;

comment on function recall._question_names is
'Of p_terms those with a letter, and a digit, _ or . where no term is Chinese.';
