-- The texts that a target holds: a JSON array of them, SQuAD's {"text": […], …}, or one as it is.
create or replace function recall._reference_texts(p_target text)
returns text []
language plpgsql immutable parallel unsafe strict security invoker
set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_given jsonb;
begin
    if p_target !~ '^\s*[\[{]' then
        return array[p_target];
    end if;
    begin
        v_given := p_target::jsonb;
    exception
        when invalid_text_representation or untranslatable_character then
            return array[p_target];
    end;
    if jsonb_typeof(v_given) = 'object' then
        v_given := coalesce(v_given -> 'text', to_jsonb(array[p_target]));
    end if;
    return array(
        select r.text
        from jsonb_array_elements_text(
            case jsonb_typeof(v_given)
                when 'array' then v_given else jsonb_build_array(v_given)
            end
        ) with ordinality as r (text, n)
        where r.text is not null
        order by r.n
    );
end;
$$;

comment on function recall._reference_texts is
'In their order; none where a list is empty. What is no JSON is a text.';
