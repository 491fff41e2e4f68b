-- The bytes of an image in a data address.
create or replace function recall._data_content(p_url text)
returns bytea
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_content bytea;
begin
    if length(p_url) > 7000000
        or left(p_url, 100) !~* '^data:image/[a-z0-9.+-]+(;[a-z0-9=-]+)*;base64,'
    then
        return null;
    end if;
    v_content := decode(substr(p_url, strpos(p_url, ',') + 1), 'base64');
    return case
        when length(v_content) <= 5000000 and recall._image_type(v_content) is not null
            then v_content
    end;
exception when invalid_parameter_value then
    return null;
end;
$$;

comment on function recall._data_content is
'Null where it is no base64, more than 5,000,000 octets, or of no type of recall._image_type.';
