-- A message as the wordings of recall.chatter are written.
create or replace function recall._chatter_text(p_text text)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return btrim(regexp_replace(
        regexp_replace(
            regexp_replace(recall._fold(p_text) collate "C", '[''’`´]', '', 'g'),
            '[^a-z0-9\u00c0-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+', ' ', 'g'
        ),
        '([a-z0-9])(?=[\u3040-\ud7af])|([\u3040-\ud7af])(?=[a-z0-9])', '\1\2 ', 'g'
    ));
end;
$$;

comment on function recall._chatter_text is
'p_text folded, without signs and apostrophes, a space between words and between scripts.';
