-- Text of documents and models for an answer in Markdown: its HTML, images and odd links are text.
create or replace function recall._safe_markdown(p_content text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
begin
    return (
        select pg_catalog.string_agg(
            case
                -- Every other piece is fenced code, where Markdown shows what it is given.
                when b.n % 2 = 0 then '```' || b.piece || '```'
                else pg_catalog.regexp_replace(pg_catalog.regexp_replace(
                    pg_catalog.regexp_replace(b.piece, '<(?=[a-zA-Z/!?])', '\\<', 'g'),
                    '!\[', '!\\[', 'g'
                ), '(\]\s*[(:]\s*<?)\s*(?!https?:|mailto:|[/#])(?=[^)\s]*:)', '\1#', 'g')
            end,
            '' order by b.n
        )
        from pg_catalog.string_to_table(
            -- An open fence is closed.
            p_content || case
                when pg_catalog.regexp_count(p_content, '```') % 2 = 1 then e'\n```' else ''
            end, '```'
        ) with ordinality as b (piece, n)
    );
end;
$$;

comment on function recall._safe_markdown is
'p_content with tags and images escaped and links of other schemes than http, https and mailto made'
' harmless; fenced code stays as it is.';
