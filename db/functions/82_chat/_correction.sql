-- What a message that corrects the one before asks instead.
create or replace function recall._correction(p_message text)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := left(p_message, 2000) collate "C";
    v_opening constant text
    := '^\W*(?:(?:no|nope|sorry|wait|actually|oh|well|not that)\M\W*)*'
        || '(?:i\s+(?:\w+\s+)?(?:meant?|was\s+asking|am\s+asking|asked)|i[''’]m\s+asking'
        || '|what\s+i\s+(?:meant?|asked)(?:\s+(?:was|is))?|my\s+question\s+(?:was|is))'
        || '(?:\s+(?:about|for|to\s+ask|to\s+say))?\M[\s,:]*'
        || '|^\W*(?:no\M\W*)?not\s+(?:the|an?|in|on|for|with|from|to)\s[^,]{1,60},\s*(?:but\s+)?'
        || '|^[\s，,]*(?:不是|不對|不对|不|錯了|错了|抱歉)?[\s，,。！!、]*'
        || '我(?:的意思是|的問題是|的问题是|(?:想|要)?[指說说問问要]的?是|是(?:想|要)?[指說说問问])'
        || '(?:關於|关于)?[\s，,：:]*'
        || '|^[\s，,]*(?:我說|我说|我問|我问|我指)?的?不是[^，,。]{1,30}[，,]\s*(?:而|我說的|我说的|我問的|我问的)?是';
    v_length integer := length(substring(lower(v_text) collate "C", v_opening));
begin
    return case
        when v_length < length(p_message) then nullif(btrim(substr(p_message, v_length + 1)), '')
    end;
end;
$$;

comment on function recall._correction is
'What follows "no, I meant", 不是,我是說 and their like at its beginning; null where it does not'
' begin so.';
