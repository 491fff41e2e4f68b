-- Folds what should be found alike: widths, traditional and simplified Chinese, case, accents.
create or replace function recall._fold(p_text text)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := p_text;
begin
    if octet_length(v_text) = length(v_text) then
        return lower(v_text collate "C");
    end if;
    -- The most frequent characters that are not NFKC; without them most texts are.
    v_text := replace(replace(replace(v_text, '，', ','), '：', ':'), '；', ';');
    v_text := recall._normalize(replace(replace(v_text, '（', '('), '）', ')'));
    select
        string_agg(coalesce(chr((recall._character_map())[ascii(s.c) - 127]), s.c), '')
    into v_text
    from (select unnest(string_to_array(v_text, null)) as c) as s;
    if v_text collate "C" ~ '[\ua640-\uabff\U00010000-\U0003ffff]' then
        select string_agg(coalesce(f.target, s.c), '' order by s.ordinal)
        into v_text
        from string_to_table(v_text, null) with ordinality as s (c, ordinal)
        left join recall.character_fold as f on f.source = s.c collate "C";
    end if;
    v_text := lower(v_text collate "C");
    v_text := replace(replace(replace(v_text, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');
    return regexp_replace(
        v_text collate "C", '[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]+', '', 'g'
    );
end;
$$;

comment on function recall._fold is
'The text in NFKC, lower case, without accents on Latin and Greek letters and without invisible'
' characters, traditional Chinese as simplified, character by character. The same in every'
' locale.';
