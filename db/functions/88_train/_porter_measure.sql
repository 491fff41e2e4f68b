-- How many times a consonant follows a vowel: Porter's m of a word.
create or replace function recall._porter_measure(p_word text)
returns integer
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_shape text := recall._porter_shape(p_word);
begin
    return (length(v_shape) - length(replace(v_shape, 'vc', ''))) / 2;
end;
$$;

comment on function recall._porter_measure is
'p_word: of a to z and digits.';
