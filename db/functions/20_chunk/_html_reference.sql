-- The character reference that a text begins with, after its ampersand.
create or replace function recall._html_reference(
    p_text text,
    out reference text,
    out characters text
)
returns record
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_number text := substring(p_text from '^#([0-9]{1,7}|[xX][0-9a-fA-F]{1,6})(?![0-9a-fA-F])');
    v_code integer;
begin
    if v_number is not null then
        reference := substring(p_text from '^#(?:[0-9]+|[xX][0-9a-fA-F]+);?');
        if v_number ~ '^[xX]' then
            -- The one way from hexadecimal digits to a number before PostgreSQL 16.
            v_code := ('x' || lpad(substr(v_number, 2), 8, '0'))::bit(32)::integer;
        else
            v_code := v_number::integer;
        end if;
        characters := case
            when v_code between 128 and 159
                then substr('€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ', v_code - 127, 1)
            when v_code = 160 then ' '
            when v_code between 1 and 55295 or v_code between 57344 and 1114111 then chr(v_code)
            else '�'
        end;
    else
        select e.name || ';', e.characters into reference, characters
        from recall._html_entity as e
        where e.name = substring(p_text from '^([a-zA-Z][a-zA-Z0-9]{1,31});');
    end if;
end;
$$;

comment on function recall._html_reference is
'reference: without its ampersand, characters: what it stands for; both null for none.';
