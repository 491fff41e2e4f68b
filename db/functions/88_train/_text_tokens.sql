-- The words, numbers, Han characters and signs of a text, with where they are and what they look
-- like: a letter for the class (of function words by what they do, of others by their ending), and
-- one, coarser, for the shape.
create or replace function recall._text_tokens(p_text text)
returns table (
    place integer, token text, term text, is_content boolean, starts integer, ends integer,
    sentence integer, shape text, class text
)
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_classes constant jsonb := '{
        "the": "T", "a": "A", "an": "A", "of": "P", "not": "N", "no": "N", "and": "C", "or": "C",
        "but": "C", "in": "I", "on": "I", "at": "I", "to": "I", "for": "I", "by": "I", "with": "I",
        "from": "I", "into": "I", "over": "I", "under": "I", "during": "I", "between": "I",
        "through": "I", "against": "I", "among": "I", "as": "I", "than": "I", "about": "I",
        "since": "I", "within": "I", "without": "I", "is": "B", "are": "B", "was": "B",
        "were": "B", "be": "B", "been": "B", "being": "B", "has": "H", "have": "H", "had": "H",
        "do": "H", "does": "H", "did": "H", "can": "H", "could": "H", "may": "H", "might": "H",
        "must": "H", "will": "H", "would": "H", "shall": "H", "should": "H", "it": "R", "he": "R",
        "she": "R", "they": "R", "him": "R", "her": "R", "them": "R", "his": "R", "its": "R",
        "their": "R", "who": "R", "which": "R", "that": "R", "this": "R", "these": "R",
        "those": "R", "there": "R", "when": "W", "where": "W", "while": "W", "if": "W",
        "because": "W", "so": "W", "although": "W", "though": "W", "until": "W", "after": "W",
        "before": "W", "how": "W", "why": "W", "what": "W", "january": "M", "february": "M",
        "march": "M", "april": "M", "june": "M", "july": "M", "august": "M", "september": "M",
        "october": "M", "november": "M", "december": "M"
    }';
begin
    return query
    with found as materialized (
        select
            t.n::integer as place, t.found[2] as token, length(t.found[1]) > 0 as is_apart,
            sum(length(t.found[1]) + length(t.found[2])) over (order by t.n)::integer as ends
        from regexp_matches(
            p_text collate "C",
            '(\s*)([a-zA-Z\u00c0-\u1fff]+(?:[''’][a-z]+)?|\d+(?:[.,:]\d+)*|\S)', 'g'
        ) with ordinality as t (found, n)
    ),
    told as materialized (
        select
            f.*, lower(f.token) as word,
            f.token ~ '[。！？!?；]' or f.place % 300 = 0 or (
                f.token = '.' and lead(f.is_apart) over w
                and lead(f.token) over w ~ '^[A-Z"“(0-9\u3400-\u9fff]'
                and lag(f.token) over w !~ '^[A-Z]$'
            ) as is_end,
            case
                when f.token ~ '^[12]\d{3}$' then 'Y'
                when f.token ~ '^\d+$' then 'D'
                when f.token ~ '^\d' then '#'
                when f.token ~ '[零一二三四五六七八九十百千萬万億亿兩两]' then '二'
                when f.token ~ '[\u3400-\u9fff]' then '一'
                when f.token ~ '^[A-Z]' then 'X'
                when f.token ~ '^[a-z\u00c0-\u1fff]' then 'x'
                else f.token
            end as shape
        from found as f
        window w as (order by f.place)
    ),
    cut as (
        select
            t.*,
            1 + coalesce(sum(t.is_end::integer) over (
                order by t.place rows between unbounded preceding and 1 preceding
            ), 0)::integer as sentence,
            case
                when t.shape in ('X', 'x') then recall._stem('english_stem', t.word) else t.word
            end as stem
        from told as t
    )
    select
        c.place, c.token, coalesce(c.stem, c.word),
        c.stem is not null
        and c.token !~ '^[的了是在和與与及於于有為为被所之以其由也而並并將将就從从到對对等個个一]$'
        and (c.shape <> c.token or c.shape in ('X', 'x', '一')),
        c.ends - length(c.token), c.ends, c.sentence, c.shape,
        coalesce(
            v_classes ->> c.word,
            case
                when c.token ~ '^[的了是在和與与及於于有為为被以由從从到對对等之其而並并將将就也年月日號号人]$'
                    then c.token
                when c.shape = 'X' and c.token ~ '^[A-Z]{2,}' then 'U'
                when
                    c.shape = 'X'
                    and c.sentence is not distinct from lag(c.sentence) over (order by c.place)
                    then 'X'
                when c.shape in ('X', 'x') then case
                    when c.word ~ '..ing$' then 'g'
                    when c.word ~ '..ed$' then 'd'
                    when c.word ~ '..ly$' then 'y'
                    when c.word ~ '..(?:tion|ment|ity|ism)$' then 'n'
                    when c.word ~ '..(?:al|ous|ive|ic)$' then 'j'
                    when c.word ~ '..er$' then 'r'
                    when c.word ~ '..s$' then 's'
                    else 'x'
                end
                else c.shape
            end
        )
    from cut as c;
end;
$$;

comment on function recall._text_tokens is
'place from 1; starts, ends: characters of p_text before it and up to its end; sentence from 1, of'
' at most 300 tokens; term: a stem, in lower case. is_content: no stop word, no sign.';
