-- Provider http: a model behind an HTTP endpoint, asked in its format.
create or replace function recall._ask_http(
    p_model recall.model,
    p_request recall._model_request
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_options jsonb := p_model.options;
    v_format recall.http_format;
    v_count integer := coalesce(cardinality(p_request.texts), 1);
    v_reply jsonb;
    v_items jsonb;
    v_found bigint;
    v_answer recall._model_answer;
begin
    if p_model.id is null then
        perform recall._require_model(p_model.name, p_model.kind);
    end if;
    select * into v_format
    from http_format
    where name = coalesce(v_options ->> 'format', 'openai') and kind = p_model.kind;
    if not found then
        raise exception 'there is no format "%" for %', v_options ->> 'format', p_model.kind
            using
                errcode = 'undefined_object',
                hint = 'select name, kind from recall.http_format lists them.';
    end if;
    v_reply := recall._http_call(
        'POST',
        rtrim(v_options ->> 'url', '/') || coalesce(v_options ->> 'path', v_format.path),
        (recall._fill_template(v_format.body, jsonb_build_object(
            '$model', coalesce(v_options ->> 'model', p_model.name),
            '$texts', p_request.texts,
            '$documents', p_request.texts,
            '$count', v_count,
            '$query', p_request.query,
            '$messages', p_request.messages,
            '$items', case
                when p_model.kind = 'image' then (
                    select jsonb_agg(
                        recall._fill_template(
                            case when p_request.is_image then v_format.image_item
                                else v_format.text_item end,
                            jsonb_build_object('$image', t.text, '$text', t.text)
                        ) order by t.n
                    )
                    from unnest(p_request.texts) with ordinality as t (text, n)
                )
            end,
            '$type', case
                when p_request.is_query then v_format.query_type else v_format.document_type
            end
        )) || coalesce(v_options -> 'body', '{}'))::text,
        'application/json',
        recall._read_secret(v_options ->> 'secret'),
        v_format.auth_header,
        v_format.auth_prefix,
        p_request.timeout_ms
    );
    -- In the order of what was asked, null where the reply has none for a text.
    with items as materialized (
        select
            coalesce(a.value -> v_format.index_key, to_jsonb(a.n - 1)) as place,
            case
                when v_format.value_key is null then a.value else a.value -> v_format.value_key
            end as value
        from jsonb_path_query(v_reply, v_format.items) with ordinality as a (value, n)
    )
    select jsonb_agg(i.value order by p.n), (select count(*) from items) into v_items, v_found
    from generate_series(0, v_count - 1) as p (n)
    left join (select distinct on (place) place, value from items) as i on i.place = to_jsonb(p.n);
    if not jsonb_path_exists(v_items, '$[*] ? (@ != null)')
        or (v_format.index_key is null and v_found <> v_count)
    then
        raise exception 'the answer has not % results at %: %',
            v_count, v_format.items, left(v_reply::text, 200)
            using errcode = 'RC502', hint = 'Does the model''s "format" fit its server?';
    end if;
    case p_model.kind
        when 'embed', 'image' then
            v_answer.vectors := array(
                select case
                    when jsonb_typeof(i.value) = 'array'
                        and jsonb_array_length(i.value) > 0
                        and not jsonb_path_exists(i.value, 'strict $[*] ? (@.type() != "number")')
                        then i.value::text::vector
                end
                from jsonb_array_elements(v_items) with ordinality as i (value, n)
                order by i.n
            );
        when 'rerank' then
            v_answer.scores := array(
                select (case when jsonb_typeof(i.value) = 'number' then i.value end)
                    ::double precision
                from jsonb_array_elements(v_items) with ordinality as i (value, n)
                order by i.n
            );
        else
            -- Some servers answer in parts.
            v_answer.said := case
                when jsonb_typeof(v_items -> 0) = 'array' then (
                    select string_agg(p.value ->> 'text', '' order by p.n)
                    from jsonb_array_elements(v_items -> 0) with ordinality as p (value, n)
                )
                else v_items ->> 0
            end;
    end case;
    return v_answer;
end;
$$;

comment on function recall._ask_http is
'A function of recall.provider. The model''s options: url, format (openai), path, model (its name'
' there), secret, body (added to the request, such as {"max_tokens": 500}). Raises RC502 where the'
' reply has nothing that fits the format, 42704 for no registered model, and as recall._http_call.';
