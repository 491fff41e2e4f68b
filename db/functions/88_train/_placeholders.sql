-- The placeholders of printf in a text, in alphabetical order.
create or replace function recall._placeholders(p_text text)
returns text []
language sql immutable parallel safe strict security invoker
begin atomic
    select
        case when pg_catalog.strpos(p_text, '%') = 0 then '{}'::text [] else array(
            select pg_catalog.regexp_replace(m.found[1], '^%\d+\$', '%') collate "C" as placeholder
            from
                pg_catalog.regexp_matches(
                    p_text,
                    '(%(?:\d+\$)?[-+#0'']*(?:\*|\d+)?(?:\.(?:\*|\d+))?'
                    '(?:hh|h|ll|l|z|j|t)?[diouxXeEfFgGaAcspnm%])', 'g'
                ) as m (found)
            order by 1
        ) end;
end;

comment on function recall._placeholders is
'Such as %s, %-5d, %.2f, %ld, %*s, %m and %%; %1$s counts as %s: what a translation must hold as'
' often as its source.';
