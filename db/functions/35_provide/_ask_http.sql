-- Asks a model over HTTP in its format, and gives the results in the order of what was asked.
create or replace function recall._ask_http(
    p_model recall.model,
    p_values jsonb,
    p_count integer,
    p_timeout_ms integer
)
returns jsonb
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_options jsonb := p_model.options;
    v_format recall.http_format;
    v_answer jsonb;
    v_items jsonb;
    v_count bigint;
begin
    select * into v_format
    from http_format
    where name = coalesce(v_options ->> 'format', 'openai') and kind = p_model.kind;
    if not found then
        raise exception 'there is no format "%" for %', v_options ->> 'format', p_model.kind
            using
                errcode = 'undefined_object',
                hint = 'select name, kind from recall.http_format lists them.';
    end if;
    v_answer := recall._http_post(
        rtrim(v_options ->> 'url', '/') || coalesce(v_options ->> 'path', v_format.path),
        recall._fill_template(
            v_format.body,
            p_values || jsonb_build_object('$model', coalesce(v_options ->> 'model', p_model.name))
        ) || coalesce(v_options -> 'body', '{}'),
        recall._read_secret(v_options ->> 'secret'),
        v_format.auth_header,
        v_format.auth_prefix,
        p_timeout_ms
    );
    with items as materialized (
        select
            coalesce(a.value -> v_format.index_key, to_jsonb(a.n - 1)) as place,
            case
                when v_format.value_key is null then a.value else a.value -> v_format.value_key
            end as value
        from jsonb_path_query(v_answer, v_format.items) with ordinality as a (value, n)
    )
    select jsonb_agg(i.value order by p.n), (select count(*) from items) into v_items, v_count
    from generate_series(0, p_count - 1) as p (n)
    left join (select distinct on (place) place, value from items) as i on i.place = to_jsonb(p.n);
    if not jsonb_path_exists(v_items, '$[*] ? (@ != null)')
        or (v_format.index_key is null and v_count <> p_count)
    then
        raise exception 'the answer has not % results at %: %',
            p_count, v_format.items, left(v_answer::text, 200)
            using errcode = 'RC502', hint = 'Does the model''s "format" fit its server?';
    end if;
    return v_items;
end;
$$;

comment on function recall._ask_http is
'A JSON array of p_count vectors or scores, null where the answer has none for a text. p_values:'
' what stands for the placeholders of the format. Raises RC502 where the answer has nothing that'
' fits, and as recall._http_post.';
