-- Raises unless an address is at an allowed origin.
create or replace function recall._require_origin(p_url text)
returns void
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_origin text := recall._url_origin(p_url);
begin
    if v_origin is null then
        raise exception 'p_options: url must be an http or https address'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as {"url": "https://api.openai.com"}.';
    elsif not exists (select from http_origin where origin = v_origin) then
        raise exception 'p_options: url: % is no allowed origin', v_origin
            using
                errcode = 'insufficient_privilege',
                hint = format('insert into recall.http_origin values (%L);', v_origin);
    end if;
end;
$$;

comment on function recall._require_origin is
'Raises 22023 for what is no http address, 42501 for one outside recall.http_origin.';
