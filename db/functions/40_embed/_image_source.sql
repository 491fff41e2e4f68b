-- What a provider is given for an image: its bytes as a data address, or an address that the model
-- may be given.
create or replace function recall._image_source(
    p_content bytea,
    p_url text,
    p_document_url text,
    p_origins jsonb
)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_url text;
begin
    if p_content is not null then
        return 'data:' || recall._image_type(p_content) || ';base64,'
            || translate(encode(p_content, 'base64'), e'\n', '');
    end if;
    v_url := recall._resolve_url(p_document_url, p_url);
    return case
        when p_origins ? recall._url_origin(v_url) then v_url
        when p_origins ? '*'
            and recall._url_origin(v_url) ~ '^https://([a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z]$'
            and recall._url_origin(v_url) !~ '\.(localhost|local|internal|intranet|lan|home|corp)$'
            then v_url
    end;
end;
$$;

comment on function recall._image_source is
'Null where there are no bytes and p_origins, an array of texts, has neither the address'' scheme,'
' host and port nor "*", which stands for https and any name of several labels without a port.';
