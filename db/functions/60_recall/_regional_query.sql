-- A question in the words of the region that a product is written in: 硬碟 of Taiwan is 硬盘 of the
-- mainland.
create or replace function recall._regional_query(
    p_product_ids integer [],
    p_query text,
    p_analyzer text,
    out query text,
    out others text
)
returns record
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on set jit = off as $$
declare
    v_text text;
begin
    if
        p_query collate "C" !~ '[\u3400-\u9fff]{2}'
        or (select a.function_name from analyzer as a where a.name = p_analyzer)
        <> '_analyze_cjk_en'
    then
        return;
    end if;
    -- Of the same length as p_query, and without the mark of a piece.
    select
        string_agg(
            case
                when s.c collate "C" between U&'\3400' and U&'\9FFF' then
                    chr((recall._character_map())[ascii(s.c) - 127])
                else s.c
            end,
            '' order by s.n
        )
    into v_text
    from string_to_table(translate(left(p_query, 1000), e'\x01', ' '), null)
        with ordinality as s (c, n);
    if not exists (select from regional_word as r where strpos(v_text, r.word) > 0) then
        return;
    end if;
    with said as materialized (
        select r.word, r.other from regional_word as r where strpos(v_text, r.word) > 0
    ),
    pair as materialized (
        select w.word, substr(w.word, i, 2) as pair
        from (select s.word from said as s union select s.other from said as s) as w
        cross join lateral generate_series(1, length(w.word) - 1) as i
    ),
    -- In how many chunks a word is at most: each of its pairs.
    known as materialized (
        select p.word, min(coalesce(c.chunks, 0)) as chunks
        from pair as p
        left join recall._count_chunks(
            p_product_ids, array(select distinct u.pair from pair as u)
        ) as c on p.pair = c.term
        group by p.word
    ),
    choice as materialized (
        select distinct on (s.word)
            s.word,
            case when o.chunks >= greatest(2, 4 * k.chunks) then s.other else s.word end as said,
            case
                when o.chunks < greatest(1, k.chunks) then null
                when o.chunks < 4 * k.chunks then s.other
                when k.chunks > 0 then s.word
            end as other
        from said as s
        inner join known as k on s.word = k.word
        inner join known as o on s.other = o.word
        where k.chunks > 0 or o.chunks >= 2
        order by s.word, o.chunks desc, s.other
    ),
    -- The longest word at each place; the marks make every second piece one.
    piece as (
        select p.piece, p.n, sum(length(p.piece)) over (order by p.n) - length(p.piece) as before
        from string_to_table(
            regexp_replace(
                v_text, '(' || (select string_agg(c.word, '|') from choice as c) || ')',
                e'\x01\\1\x01', 'g'
            ),
            e'\x01'
        ) with ordinality as p (piece, n)
    )
    select
        string_agg(
            case
                when c.said <> c.word then c.said
                else substr(p_query, p.before::integer + 1, length(p.piece))
            end,
            '' order by p.n
        ) || substr(p_query, 1001),
        string_agg(distinct c.other, ' ')
    into query, others
    from piece as p
    left join choice as c on p.n % 2 = 0 and p.piece = c.word;
    query := nullif(query, p_query);
end;
$$;

comment on function recall._regional_query is
'query: p_query with each word of recall.regional_word as the other region''s that most chunks'
' have, where these are 2 and four times as many as have the word itself; null where none changes.'
' others: what is to be searched too, words that were replaced though some chunk has them, and'
' those that at least as many chunks have. Of the first 1,000 characters; nulls for analyzers'
' without pairs.';
