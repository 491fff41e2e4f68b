-- Cuts a text into words as sacrebleu's tokenizers 13a and zh do, with a blank between them.
create or replace function recall._bleu_words(p_text text, p_is_chinese boolean)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_space constant text := '[\s\u001c-\u001f\u0085\u00a0]+';
    v_text text := regexp_replace(p_text, v_space || '$', '');
begin
    if p_is_chinese then
        v_text := regexp_replace(
            regexp_replace(v_text, '^' || v_space, ''),
            '([\u2600-\u27bf\u2e80-\u2eff\u2f00-\u2fdf\u2ff0-\u303f\u3100-\u312f\u31a0-\u31bf'
            '\u31c0-\u31ef\u3200-\u4db5\u4e00-\u9fbb\uf900-\ufa2d\ufa30-\ufa6a\ufa70-\ufad9'
            '\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef])', ' \1 ', 'g'
        );
    else
        v_text := replace(replace(replace(v_text, '<skipped>', ''), E'-\n', ''), E'\n', ' ');
        v_text := ' ' || replace(replace(replace(replace(
            v_text, '&quot;', '"'), '&amp;', '&'), '&lt;', '<'), '&gt;', '>') || ' ';
    end if;
    v_text := regexp_replace(v_text, '([!-&(-+:-@/\[-`{-~ ])', ' \1 ', 'g');
    v_text := regexp_replace(v_text, '([^0-9])([.,])', '\1 \2 ', 'g');
    v_text := regexp_replace(v_text, '([.,])([^0-9])', ' \1 \2', 'g');
    v_text := regexp_replace(v_text, '([0-9])(-)', '\1 \2 ', 'g');
    return regexp_replace(
        regexp_replace(v_text, v_space, ' ', 'g'), '^ | $', '', 'g'
    );
end;
$$;

comment on function recall._bleu_words is
'p_is_chinese: each Chinese character and full-width sign is a word (zh), else 13a (that of'
' mteval).';
