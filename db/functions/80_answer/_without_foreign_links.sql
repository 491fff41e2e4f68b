-- A generated text without addresses that its sources do not have.
create or replace function recall._without_foreign_links(
    p_text text,
    p_sources recall._source []
)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_known text := (
        select pg_catalog.string_agg(pg_catalog.concat_ws(' ', s.url, s.content), ' ')
        from pg_catalog.unnest(p_sources) as s
    );
    v_text text := pg_catalog.regexp_replace(
        p_text, '!?\[([^\[\]]*)\]\(([^()\s]*)[^()]*\)', '\1 \2', 'g'
    );
    v_url text;
begin
    for v_url in
        select distinct pg_catalog.rtrim(m.found[1], '.,;:!?')
        from pg_catalog.regexp_matches(
            v_text, '((?:[a-z][a-z0-9+.-]*:)?//[^\s<>"''\]\)。，；、]+|(?:javascript|data):\S+)', 'gi'
        ) as m (found)
        order by 1 desc
    loop
        if coalesce(pg_catalog.strpos(v_known, v_url), 0) = 0 then
            v_text := pg_catalog.replace(v_text, v_url, '');
        end if;
    end loop;
    return v_text;
end;
$$;

comment on function recall._without_foreign_links is
'p_text with Markdown links as text and address, and addresses that are in no text or url of'
' p_sources left out: a model that follows a document''s orders cannot send anything away.';
