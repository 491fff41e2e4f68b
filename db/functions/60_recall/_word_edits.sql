-- What was meant where one slip of the hand made a word: a transposition, a letter too many, one
-- missing, one for another (Damerau 1964).
create or replace function recall._word_edits(p_word text)
returns table (edit text, is_likely boolean)
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return query
    with letter as (
        select
            i,
            substr(p_word, i, 1) as this,
            substr(p_word, i + 1, 1) as next,
            left(p_word, i - 1) as before,
            substr(p_word, i + 1) as after
        from generate_series(1, length(p_word)) as i
    ),
    edited as (
        select l.before || l.next || l.this || substr(l.after, 2) as edit, true as is_likely
        from letter as l
        where l.next <> '' and l.next <> l.this
        union all
        select l.before || l.after, l.this = l.next or l.this = right(l.before, 1)
        from letter as l
        where
            l.i > 1
            and (
                l.this in (l.next, right(l.before, 1))
                or length(p_word) >= 8
                or length(p_word) >= 6
                and (
                    recall._near_keys(l.this, l.next)
                    or recall._near_keys(l.this, right(l.before, 1))
                )
            )
        union all
        select l.before || l.this || a.letter || l.after, a.letter in (l.this, l.next)
        from letter as l
        cross join string_to_table('abcdefghijklmnopqrstuvwxyz', null) as a (letter)
        where length(p_word) >= 5 or a.letter in (l.this, l.next)
        union all
        select l.before || a.letter || l.after, false
        from letter as l
        cross join string_to_table('abcdefghijklmnopqrstuvwxyz', null) as a (letter)
        where
            l.i > 1
            and length(p_word) >= 6
            and a.letter <> l.this
            and (
                recall._near_keys(a.letter, l.this)
                or length(p_word) >= 7 and strpos('aeiouy', a.letter) * strpos('aeiouy', l.this) > 0
            )
    )
    select e.edit, bool_or(e.is_likely) as is_likely from edited as e group by e.edit;
end;
$$;

comment on function recall._word_edits is
'p_word, of small letters, with one of: two neighbours exchanged; one of two alike left out, in'
' words of 6 letters one beside its neighbour on the keyboard, of 8 any; a letter doubled, in words'
' of 5 any added; in words of 6 one in the place of its neighbour on the keyboard, of 7 a vowel in'
' the place of another. The first letter stays, but for an exchange. is_likely: the exchange, and'
' two alike.';
