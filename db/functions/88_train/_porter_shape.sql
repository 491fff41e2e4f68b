-- The consonants (c) and vowels (v) of a word, as Porter 1980 tells them apart.
create or replace function recall._porter_shape(p_word text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_shape text := regexp_replace(
        translate(p_word, 'aeiou', 'AAAAA') collate "C", '[^Ay]', 'c', 'g'
    );
    v_place integer;
begin
    v_shape := translate(v_shape, 'A', 'v');
    -- A y is a vowel after a consonant, which another y may be.
    loop
        v_place := strpos(v_shape, 'y');
        exit when v_place = 0;
        v_shape := overlay(
            v_shape placing case when substr('v' || v_shape, v_place, 1) = 'c' then 'v' else 'c' end
            from v_place
        );
    end loop;
    return v_shape;
end;
$$;

comment on function recall._porter_shape is
'p_word: of a to z and digits, which count as consonants; not long, as y''s are replaced singly.';
