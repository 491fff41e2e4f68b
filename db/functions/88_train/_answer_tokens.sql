-- What scores of answers count: words as SQuAD's evaluation normalizes them, or characters and
-- words as that of CMRC 2018 and DRCD parts them.
create or replace function recall._answer_tokens(p_text text, p_is_script boolean)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return case
        when p_is_script then array(
            select t.found[1]
            from regexp_matches(
                translate(lower(p_text), e'-:_*^/\\~`+=，。：？！“”；’《》·、「」（）－～『』', ''),
                '([\u4e00-\u9fa5]|[a-z0-9]+(?:[.,''][a-z0-9]+)*|\S)', 'g'
            ) with ordinality as t (found, n)
            order by t.n
        )
        else array(
            select w
            from regexp_split_to_table(
                regexp_replace(
                    translate(lower(p_text), e'!"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~', ''),
                    '\m(?:a|an|the)\M', ' ', 'g'
                ),
                '\s+'
            ) with ordinality as t (w, n)
            where w <> ''
            order by n
        )
    end;
end;
$$;

comment on function recall._answer_tokens is
'In lower case, without signs; words without a, an, the.';
