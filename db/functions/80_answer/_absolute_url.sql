-- The address that a link of a document leads to; null where that cannot be known.
create or replace function recall._absolute_url(p_target text, p_url text)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    -- Both are repeated for each link.
    v_base text := case
        when length(p_url) <= 1000 and p_url ~* '^https?://[^/?#\\]'
            then substring(p_url from '^[^?#]*')
    end;
    v_path text := p_target;
begin
    if p_target ~* '^(https?://[^/]|mailto:)' then
        return p_target;
    elsif v_base is null or p_target ~ '^(//|[a-zA-Z][a-zA-Z0-9+.-]*:)' or p_target = ''
        or length(p_target) > 1000
    then
        return null;
    elsif p_target ~ '^[#?]' then
        return v_base || p_target;
    elsif left(p_target, 1) = '/' then
        return substring(v_base from '^[a-zA-Z]+://[^/]+') || p_target;
    end if;
    v_base := regexp_replace(v_base, '^([a-zA-Z]+://[^/]+.*/)[^/]*$', '\1');
    v_base := case when right(v_base, 1) = '/' then v_base else v_base || '/' end;
    while v_path ~ '^\.\.?/' loop
        if v_path ~ '^\.\./' then
            v_base := regexp_replace(v_base, '^([a-zA-Z]+://[^/]+/(?:[^/]+/)*?)[^/]+/$', '\1');
        end if;
        v_path := regexp_replace(v_path, '^\.\.?/', '');
    end loop;
    return v_base || v_path;
end;
$$;

comment on function recall._absolute_url is
'p_target where it is http, https or mailto; a relative one by p_url, the document''s, where that'
' is http or https, and neither has more than 1,000 characters.';
