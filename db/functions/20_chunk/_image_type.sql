-- What kind of image some bytes are, by how they begin.
create or replace function recall._image_type(p_content bytea)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_head text := encode(substr(p_content, 1, 12), 'hex');
begin
    return case
        when v_head like '89504e470d0a1a0a%' then 'image/png'
        when v_head like 'ffd8ff%' then 'image/jpeg'
        when v_head like '474946383761%' or v_head like '474946383961%' then 'image/gif'
        when v_head like '52494646________57454250' then 'image/webp'
    end;
end;
$$;

comment on function recall._image_type is
'image/png, image/jpeg, image/gif or image/webp; null for others, such as SVG, which no model of'
' images takes.';
