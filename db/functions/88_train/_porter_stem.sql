-- The stem of an English word by Porter 1980 with the changes that NLTK made, which the package
-- rouge-score counts by; the dictionaries of PostgreSQL hold another algorithm, Porter 2.
create or replace function recall._porter_stem(p_word text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_known constant jsonb := '{
        "skies": "sky", "sky": "sky", "dying": "die", "lying": "lie", "tying": "tie",
        "news": "news", "innings": "inning", "inning": "inning", "outings": "outing",
        "outing": "outing", "cannings": "canning", "canning": "canning", "howe": "howe",
        "proceed": "proceed", "exceed": "exceed", "succeed": "succeed"
    }';
    v_second constant jsonb := '{
        "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize",
        "bli": "ble", "alli": "al", "entli": "ent", "eli": "e", "ousli": "ous", "ization": "ize",
        "ation": "ate", "ator": "ate", "alism": "al", "iveness": "ive", "fulness": "ful",
        "ousness": "ous", "aliti": "al", "iviti": "ive", "biliti": "ble", "fulli": "ful",
        "logi": "log"
    }';
    v_third constant jsonb := '{
        "icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "",
        "ness": ""
    }';
    v_word text := p_word;
    v_stem text;
    v_found text [];
begin
    if v_known ? p_word then
        return v_known ->> p_word;
    elsif length(p_word) <= 2 then
        return p_word;
    end if;
    v_word := case
        when v_word ~ '^.ies$' then left(v_word, -1)
        when v_word ~ '(sses|ies)$' then left(v_word, -2)
        when v_word ~ '[^s]s$' then left(v_word, -1)
        else v_word
    end;
    v_stem := left(v_word, -3);
    if v_word ~ 'ied$' then
        v_word := left(v_word, case length(v_word) when 4 then -1 else -2 end);
    elsif v_word ~ 'eed$' then
        v_word := v_stem || case when recall._porter_measure(v_stem) > 0 then 'ee' else 'eed' end;
    elsif v_word ~ '(ed|ing)$' then
        v_stem := regexp_replace(v_word, '(ed|ing)$', '');
        if strpos(recall._porter_shape(v_stem), 'v') > 0 then
            v_word := case
                when v_stem ~ '(at|bl|iz)$' then v_stem || 'e'
                when v_stem ~ '(.)\1$' and recall._porter_shape(v_stem) ~ 'c$'
                    then case when v_stem ~ '[lsz]$' then v_stem else left(v_stem, -1) end
                when recall._porter_measure(v_stem) = 1 and recall._porter_is_short(v_stem)
                    then v_stem || 'e'
                else v_stem
            end;
        end if;
    end if;
    if v_word ~ '..y$' and recall._porter_shape(left(v_word, -1)) ~ 'c$' then
        v_word := left(v_word, -1) || 'i';
    end if;
    if v_word ~ 'alli$' and recall._porter_measure(left(v_word, -4)) > 0 then
        v_word := left(v_word, -2);
    end if;
    v_found := regexp_match(
        v_word,
        '(ational|tional|enci|anci|izer|biliti|bli|alli|entli|eli|ousli|ization|ation|ator|alism'
        '|iveness|fulness|ousness|aliti|iviti|fulli|logi)$'
    );
    if recall._porter_measure(
        left(v_word, -length(v_found[1])) || case v_found[1] when 'logi' then 'l' else '' end
    ) > 0 then
        v_word := left(v_word, -length(v_found[1])) || (v_second ->> v_found[1]);
    end if;
    v_found := regexp_match(v_word, '(icate|ative|alize|iciti|ical|ful|ness)$');
    if recall._porter_measure(left(v_word, -length(v_found[1]))) > 0 then
        v_word := left(v_word, -length(v_found[1])) || (v_third ->> v_found[1]);
    end if;
    v_found := regexp_match(
        v_word,
        '(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ion|ou|ism|ate|iti|ous|ive|ize)$'
    );
    v_stem := left(v_word, -length(v_found[1]));
    if
        recall._porter_measure(v_stem) > 1
        and (v_found[1] <> 'ion' or v_stem ~ '[st]$')
    then
        v_word := v_stem;
    end if;
    if v_word ~ 'e$' then
        v_stem := left(v_word, -1);
        if
            recall._porter_measure(v_stem) > 1
            or recall._porter_measure(v_stem) = 1 and not recall._porter_is_short(v_stem)
        then
            v_word := v_stem;
        end if;
    end if;
    if v_word ~ 'll$' and recall._porter_measure(left(v_word, -1)) > 1 then
        v_word := left(v_word, -1);
    end if;
    return v_word;
end;
$$;

comment on function recall._porter_stem is
'p_word: of a to z and digits. Equal to nltk.stem.PorterStemmer().stem (NLTK_EXTENSIONS).';
