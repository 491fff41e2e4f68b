-- What a message is that asks nothing: a greeting, thanks, a complaint and their like.
create or replace function recall._chatter_kind(p_message text)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_kinds text [];
    v_order constant text [] := array[
        'question', 'about', 'complaint', 'thanks', 'goodbye', 'compliment', 'greeting', 'reply'
    ];
    v_characters text [];
begin
    if length(p_message) > 200 then
        return null;
    end if;
    v_characters := string_to_array(recall._chatter_text(p_message), null);
    -- The longest wording that the rest begins with is taken off, until nothing is left.
    with recursive covered as (
        -- Of letters in a row one: faster than by a back reference.
        select
            (
                select coalesce(string_agg(t.this, ''), '') collate "C"
                from unnest(v_characters, v_characters[2:]) as t (this, next)
                where t.this is distinct from t.next or t.this collate "C" between '0' and '9'
            ) as remaining,
            '{}'::text [] as kinds
        union all
        select ltrim(substr(c.remaining, length(f.pattern) + 1)), c.kinds || f.kind
        from covered as c
        cross join lateral (
            select f.pattern, f.kind
            from (
                select p.pattern, p.kind
                from chatter as p
                -- By index: what a text begins with sorts before it.
                where p.pattern between left(c.remaining, 1) and c.remaining
                union all
                -- A name after a greeting or thanks, as its bearer writes it.
                select
                    regexp_replace(lower(n.words[1] collate "C"), '([^0-9])\1+', '\1', 'g'),
                    'filler'
                from regexp_match(
                    p_message collate "C",
                    '(?:^|[^A-Za-z0-9])([A-Z][a-z]{1,14})[^A-Za-z0-9]*$'
                ) as n (words)
                where c.kinds && array['greeting', 'thanks', 'goodbye']
            ) as f
            where
                starts_with(c.remaining, f.pattern)
                and substr(c.remaining, length(f.pattern), 2) !~ '^[a-z0-9\u00c0-\u1fff]{2}$'
            order by length(f.pattern) desc, f.kind
            limit 1
        ) as f
        where c.remaining <> ''
    )
    select c.kinds into v_kinds
    from covered as c
    where c.remaining = '';
    return nullif((
        select k.kind
        from unnest(v_order) with ordinality as k (kind, place)
        where k.kind = any(v_kinds)
        order by k.place
        limit 1
    ), 'question');
end;
$$;

comment on function recall._chatter_kind is
'The kind of recall.chatter that tells most of p_message, where wordings of it cover the whole'
' message of at most 200 characters, whatever its signs, widths, script and repeated letters; null'
' for anything else: a question, nothing but fillers, nothing at all. A capitalized last word'
' after a greeting, thanks or a goodbye is a name.';
