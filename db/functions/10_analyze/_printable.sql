-- A text with spaces for its control characters; line feeds and tabs stay.
create or replace function recall._printable(p_text text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return regexp_replace(p_text, '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]+', ' ', 'g');
end;
$$;

comment on function recall._printable is 'One space for each run of C0 and C1 control characters.';
