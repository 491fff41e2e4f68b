-- Unicode form NFKC in linear time. normalize() itself is quadratic in a run of combining marks.
create or replace function recall._normalize(p_text text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    if p_text is nfkc normalized then
        return p_text;
    elsif
        p_text collate "C" !~ (
            '[\u0300-\u1dff\u20d0-\u20ff\u2ce0-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabff'
            || '\ufb1e-\ufe2f\U00010000-\U0001efff]{64}'
        )
    then
        return normalize(p_text, nfkc);
    end if;
    return (
        select string_agg(normalize(m.piece[1], nfkc), '' order by m.ordinal)
        from
            regexp_matches(p_text collate "C", '.{1,64}', 'g')
            with ordinality as m (piece, ordinal)
    );
end;
$$;

comment on function recall._normalize is
'NFKC: full-width to half-width, half-width kana to full-width, ligatures, compatibility forms,'
' composed marks. A text with 64 characters in a row that may be marks is taken in pieces of'
' 64.';
