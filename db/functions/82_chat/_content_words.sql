-- A text's words, and its stretches of Chinese, Japanese or Korean without question and form words.
create or replace function recall._content_words(p_text text)
returns table (word text, place bigint, words double precision)
language plpgsql immutable parallel safe security invoker rows 50 set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := left(p_text, 5000);
begin
    if octet_length(v_text) > length(v_text) then
        v_text := regexp_replace(
            v_text collate "C",
            '為什麼|为什么|怎麼辦|怎么办|怎麼樣|怎么样|怎麼|怎么|怎樣|怎样|如何|什麼|什么|請問|请问'
            || '|可以|能否|是否|應該|应该|需要|哪些|哪個|哪个|多少|幾個|几个|還有|还有|我們|我们|你們|你们'
            || '|一下|一個|一个|這個|这个|那個|那个|這些|这些|那些|因為|因为|所以|但是|如果|的話|的话'
            || '|[的了嗎吗呢吧啊和與与及或是在有我你您他她它這这那請请想要會会能就也都很再被把讓让對对於于]',
            ' ',
            'g'
        );
    end if;
    return query
    select
        m.found[1], m.place,
        case
            when m.found[1] collate "C" >= U&'\2E80' then length(m.found[1]) / float8 '2' else 1
        end
    from regexp_matches(
        v_text collate "C",
        '[0-9a-zA-Z\u00aa-\u02af\u0370-\u1fff]+(?:[._''-][0-9a-zA-Z\u00aa-\u02af]+)*'
        || '|[\u2e80-\u2fff\u3005-\u3007\u3041-\ufaff\U00020000-\U0003ffff]{2,20}',
        'g'
    ) with ordinality as m (found, place);
end;
$$;

comment on function recall._content_words is
'Of the first 5,000 characters, as written, place counts from 1. What may stand for a text in'
' another question. words: how many it counts as, two Chinese characters being one.';
