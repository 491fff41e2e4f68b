-- The first sentence of a text, without markup and links.
create or replace function recall._first_sentence(p_text text, p_max_chars integer)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := left(p_text, 4000) collate "C";
begin
    v_text := regexp_replace(v_text, '\[([^]]*)\]\([^)]*\)', '\1', 'g');
    v_text := btrim(regexp_replace(v_text, '[\u0001-\u0020#*>`|_]+', ' ', 'g'));
    v_text := coalesce(
        substring(v_text, '^.{8,}?(?:[。！？；]|[.!?](?= |$))'), v_text
    );
    return left(v_text, p_max_chars)
        || case when length(v_text) > p_max_chars then '…' else '' end;
end;
$$;

comment on function recall._first_sentence is
'At least 8 characters where there are as many, at most p_max_chars and …; of the first 4,000 of'
' p_text.';
