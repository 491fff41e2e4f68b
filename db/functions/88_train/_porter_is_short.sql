-- Whether a word ends in consonant, vowel, consonant but w, x, y: Porter's condition *o.
create or replace function recall._porter_is_short(p_word text)
returns boolean
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_shape text := recall._porter_shape(p_word);
begin
    -- Of NLTK: vowel and consonant are enough where they are the word.
    return v_shape = 'vc' or v_shape ~ 'cvc$' and p_word ~ '[^wxy]$';
end;
$$;

comment on function recall._porter_is_short is
'p_word: of a to z and digits.';
