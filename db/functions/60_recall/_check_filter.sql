-- Raises 22023 for a filter with an unknown key or a value of the wrong kind.
create or replace function recall._check_filter(p_filter jsonb)
returns void
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_key text;
    v_value jsonb;
    v_type text;
begin
    if jsonb_typeof(p_filter) <> 'object' then
        raise exception 'p_filter: must be a JSON object, not %', jsonb_typeof(p_filter)
            using errcode = 'invalid_parameter_value', hint = 'For example {"tag": "direct"}.';
    end if;
    for v_key, v_value in select * from jsonb_each(p_filter) loop
        v_type := jsonb_typeof(v_value);
        if v_key not in (
            'tag', 'metadata', 'doc_id',
            'created_from', 'created_to', 'modified_from', 'modified_to'
        ) then
            raise exception 'p_filter: there is no key "%"', v_key
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'Keys are tag, metadata, doc_id, created_from, created_to,'
                        || ' modified_from, modified_to.';
        elsif not (case
            when v_key = 'metadata' then v_type = 'object'
            when v_key = 'tag' then
                v_type in ('string', 'null')
                or v_type = 'array'
                and not jsonb_path_exists(v_value, '$[*] ? (@.type() != "string")')
            when v_key = 'doc_id' then not exists (
                select
                from jsonb_path_query(v_value, 'lax $[*]') as e
                where
                    case jsonb_typeof(e)
                        when 'number' then
                            e::numeric <> trunc(e::numeric) or abs(e::numeric) > 9223372036854775807
                        else true
                    end
            )
            else v_type = 'string' and recall._is_timestamp(v_value #>> '{}')
        end) then
            raise exception 'p_filter: the value of "%" is of the wrong kind: %',
                v_key, left(v_value::text, 100)
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'tag takes a text, an array of texts or null, metadata an object,'
                        || ' doc_id a number or an array of them, the others a time such as'
                        || ' "2026-01-31".';
        end if;
    end loop;
end;
$$;

comment on function recall._check_filter is
'Checks {"tag": text, [texts] or null, "metadata": {contained}, "doc_id": number or [numbers],'
' "created_from", "created_to", "modified_from", "modified_to": time, both ends included}; all'
' keys are optional.';
