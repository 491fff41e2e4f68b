-- The word by which a message leans on what was said before.
create or replace function recall._refers_back(p_message text)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return coalesce(
        substring(
            lower(left(p_message, 2000) collate "C") collate "C",
            '\m(it|its|itself|they|them|their|theirs|this|that|these|those|he|him|his|she|her'
            || '|hers|there|one|ones|such|same|former|latter|above|else|another|other|others'
            || '|more|instead|also|besides|then|too)\M'
        ),
        substring(
            lower(left(p_message, 200) collate "C") collate "C",
            '^[^a-z]*(and|or|but|what about|how about|what if|why|for example|how come)\M'
        ),
        substring(
            left(p_message, 2000) collate "C",
            '那麼|那么|那些|那個|那个|(?<!剎|刹)那|呢|它們|它们|它|(?<!其|吉)(?:他們|他们|他)|她'
            || '|這些|这些|這個|这个|這|这|(?<!應|应)(?:該|该)|(?<!因|如)此|(?<!尤|耳)其|上述|前者'
            || '|後者|后者|還有|还有|另外|同樣|同样|一樣|一样|也'
        )
    );
end;
$$;

comment on function recall._refers_back is
'A pronoun, "and" at the beginning, "what about", 那, 呢 and their like, in lower case; null'
' where the message has none.';
