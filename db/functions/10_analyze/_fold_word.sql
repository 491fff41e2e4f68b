-- A word or phrase that a user gives, folded as texts are, or an error that names the argument.
create or replace function recall._fold_word(p_word text, p_argument text)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_word text := btrim(regexp_replace(recall._fold(p_word) collate "C", '\s+', ' ', 'g'));
begin
    if p_word is null or v_word = '' or length(v_word) > 200 then
        raise exception '%: must have 1 to 200 characters', p_argument
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give a word or a short phrase, such as ''云原生'' or ''c++''.';
    end if;
    return v_word;
end;
$$;

comment on function recall._fold_word is
'p_word folded and trimmed. Raises 22023 unless 1 to 200 characters remain.';
