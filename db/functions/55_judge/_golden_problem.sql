-- What is wrong with a question of recall.load_golden_set, in words.
create or replace function recall._golden_problem(p_question jsonb)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return case
        when pg_catalog.jsonb_typeof(p_question) <> 'object' then 'is no object'
        when
            pg_catalog.jsonb_typeof(p_question -> 'question') is distinct from 'string'
            or pg_catalog.length(p_question ->> 'question') not between 1 and 10000
            then 'needs a question of 1 to 10000 characters'
        when
            pg_catalog.jsonb_typeof(p_question -> 'id') not in ('string', 'number', 'null')
            or pg_catalog.length(p_question ->> 'id') not between 1 and 500
            then 'needs an id of 1 to 500 characters, or none'
        when
            pg_catalog.jsonb_typeof(p_question -> 'relevant') is null
            or pg_catalog.jsonb_typeof(p_question -> 'relevant') not in ('object', 'array')
            or pg_catalog.jsonb_path_exists(
                p_question,
                'strict $.relevant ? (@.type() == "object").*'
                ' ? (@.type() != "number" || @ < 0 || @ > 1000000 || (@ > 0 && @ < 1e-30))'
            )
            or pg_catalog.jsonb_path_exists(
                p_question,
                'strict $.relevant ? (@.type() == "array")[*]'
                ' ? (@.type() != "string" && @.type() != "number")'
            )
            then 'needs relevant: documents and their gains from 0 to 1000000, or an array of them'
    end;
end;
$$;

comment on function recall._golden_problem is
'Null for a question as recall._golden_questions reads it.';
