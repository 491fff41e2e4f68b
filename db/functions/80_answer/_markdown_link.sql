-- A title as a Markdown link, with nothing in it that Markdown or HTML would read.
create or replace function recall._markdown_link(p_title text, p_url text)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_title text := pg_catalog.btrim(pg_catalog.regexp_replace(
        pg_catalog.left(coalesce(p_title, ''), 300), '\s+', ' ', 'g'
    ));
    v_label text := pg_catalog.replace(pg_catalog.replace(pg_catalog.replace(
        pg_catalog.regexp_replace(
            case when v_title = '' then '…' else v_title end, '([\\`*_\[\]!|#~])', '\\\1', 'g'
        ), '&', '&amp;'), '<', '&lt;'), '>', '&gt;');
begin
    if p_url collate "C" ~* '^(https?://|/|mailto:)' then
        return coalesce('[' || v_label || '](' || recall._markdown_url(p_url) || ')', v_label);
    end if;
    return v_label;
end;
$$;

comment on function recall._markdown_link is
'[title](url) with the title''s marks escaped; the title alone where the url is neither http, https'
' or mailto nor a path.';
