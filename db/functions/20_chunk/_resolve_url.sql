-- The address that a reference leads to from a document's own (RFC 3986, section 5).
create or replace function recall._resolve_url(p_base text, p_reference text)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_base text [] := regexp_match(p_base, '^(https?:)(//[^/?#]+)([^?#]*)', 'i');
    v_path text;
    v_part text;
    v_parts text [] := '{}';
begin
    if p_reference is null or p_reference ~* '^[a-z][a-z0-9+.-]*:' or v_base is null then
        return p_reference;
    elsif p_reference ~ '^//' then
        return v_base[1] || p_reference;
    end if;
    v_path := substring(p_reference from '^[^?#]*');
    if v_path = '' then
        v_path := v_base[3];
    elsif v_path !~ '^/' then
        v_path := coalesce(substring(v_base[3] from '^(.*/)'), '/') || v_path;
    end if;
    foreach v_part in array string_to_array(ltrim(v_path, '/'), '/') loop
        v_parts := case v_part
            when '.' then v_parts
            when '..' then v_parts[:cardinality(v_parts) - 1]
            else array_append(v_parts, v_part)
        end;
    end loop;
    return v_base[1] || v_base[2] || '/' || array_to_string(v_parts, '/')
        || coalesce(substring(p_reference from '[?#].*$'), '');
end;
$$;

comment on function recall._resolve_url is
'p_reference where it is absolute, or p_base is no http address.';
