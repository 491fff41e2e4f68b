-- Each two neighbouring words of a text written as one, for words that were broken up.
create or replace function recall._joined_words(p_text text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_words text [] := array(
        select m[1]
        from regexp_matches(left(p_text, 1000), '[^\s[:punct:]\u1100-\uffff]{2,30}', 'g') as m
        limit 64
    );
begin
    return coalesce(
        (
            select string_agg(v_words[i] || v_words[i + 1], ' ')
            from generate_series(1, cardinality(v_words) - 1) as i
        ),
        ''
    );
end;
$$;

comment on function recall._joined_words is
'The pairs, separated by spaces; words of 2 to 30 characters, none of CJK, 64 at most.';
