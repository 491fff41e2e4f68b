-- How often a question says no.
create or replace function recall._negations(p_text text)
returns bigint
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
begin
    return (
        select count(*)
        from regexp_matches(
            lower(left(p_text, 10000) collate "C") collate "C",
            '\m(?:not|no|never|without|cannot|nor|off)\M|n[''’]t\M|[不没沒未无無别別非否禁]',
            'g'
        )
    );
end;
$$;

comment on function recall._negations is
'Its words and characters of negation: stop words to the index, but not where two questions are'
' to be the same.';
