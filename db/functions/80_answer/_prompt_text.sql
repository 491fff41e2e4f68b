-- Retrieved text as it may stand in a prompt.
create or replace function recall._prompt_text(p_text text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    -- Marks of chat formats and citations, which a model might take for its own.
    return pg_catalog.regexp_replace(
        pg_catalog.regexp_replace(
            pg_catalog.regexp_replace(
                p_text, '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e'
                || '\u2060-\u206f\ufeff\U000e0000-\U000e007f]+', '', 'g'
            ),
            '<(?=[|/]?\|)|<(?=/?(?:s|think|system|user|assistant|im_start|im_end)\M)'
            || '|\[(?=/?INST\])',
            '\& ', 'gi'
        ),
        '\[(?=[0-9]+\])', '[ ', 'g'
    );
end;
$$;

comment on function recall._prompt_text is
'p_text without control, invisible and direction characters; marks such as <|im_start|>, [INST] and'
' [1] are broken by a space.';
