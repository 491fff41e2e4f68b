-- An answer of a datasets server, such as Hugging Face's; when it is busy or fails, asks again.
create or replace function recall._get_dataset(
    p_origin text,
    p_endpoint text,
    p_parameters jsonb
)
returns jsonb
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_url text;
    v_error text;
    v_state text;
    v_rest text;
begin
    if recall._extension_trouble('http') is not null then
        raise exception 'source: %', recall._extension_trouble('http')
            using
                errcode = 'feature_not_supported',
                hint = 'create extension http; or load a file with scripts/load_dataset.';
    elsif p_endpoint not in ('splits', 'rows') then
        raise exception 'p_endpoint: must be splits or rows'
            using errcode = 'invalid_parameter_value', hint = 'Others are not asked.';
    elsif p_origin is distinct from recall._url_origin(p_origin) then
        raise exception 'kwargs: url must be an origin, not "%"', left(p_origin, 100)
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as https://datasets-server.huggingface.co.';
    end if;
    select p_origin || '/' || p_endpoint || '?' || string_agg(
        recall._encode_url(e.key) || '=' || recall._encode_url(e.value), '&' order by e.key
    ) into v_url
    from jsonb_each_text(p_parameters) as e;
    for v_try in 1 .. 5 loop
        begin
            return recall._http_call('GET', v_url, null, null, null, null, null, 30000);
        exception
            when sqlstate 'RC429' or sqlstate 'RC503' then
                get stacked diagnostics
                    v_error = message_text,
                    v_state = returned_sqlstate,
                    v_rest = pg_exception_detail;
        end;
        exit when v_try = 5;
        v_rest := coalesce(nullif(v_rest, ''), (2 ^ (v_try - 1))::text);
        raise notice '%; again in % s', v_error, least(60, v_rest::integer);
        perform pg_sleep(least(60, v_rest::integer));
    end loop;
    raise exception '%', v_error
        using errcode = v_state, hint = 'The server was asked 5 times. Call again later.';
end;
$$;

comment on function recall._get_dataset is
'Rests as Retry-After says, at most 60 s, else 1, 2, 4 and 8 s. Raises as recall._http_call, the'
' busy ones after 5 times.';

grant execute on function recall._get_dataset to recall_writer;
