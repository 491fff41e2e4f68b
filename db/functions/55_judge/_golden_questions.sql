-- Reads the questions that recall.load_golden_set is given.
create or replace function recall._golden_questions(p_questions jsonb)
returns table (external_id text, question text, relevant jsonb)
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_bad record;
begin
    if pg_catalog.jsonb_typeof(p_questions) is distinct from 'array' then
        raise exception 'p_questions: must be an array of questions'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as [{"question": "disk full", "relevant": {"Storage": 1}}].';
    end if;
    select e.n, p.problem into v_bad
    from pg_catalog.jsonb_array_elements(p_questions) with ordinality as e (value, n)
    cross join lateral (
        select
            case
                when pg_catalog.jsonb_typeof(e.value) <> 'object' then 'is no object'
                when
                    pg_catalog.jsonb_typeof(e.value -> 'question') is distinct from 'string'
                    or pg_catalog.length(e.value ->> 'question') not between 1 and 10000
                    then 'needs a question of 1 to 10000 characters'
                when
                    pg_catalog.jsonb_typeof(e.value -> 'id') not in ('string', 'number', 'null')
                    or pg_catalog.length(e.value ->> 'id') not between 1 and 500
                    then 'needs an id of 1 to 500 characters, or none'
                when
                    pg_catalog.jsonb_typeof(e.value -> 'relevant') is null
                    or pg_catalog.jsonb_typeof(e.value -> 'relevant') not in ('object', 'array')
                    or pg_catalog.jsonb_path_exists(
                        e.value,
                        'strict $.relevant ? (@.type() == "object").* ? ('
                        '@.type() != "number" || @ < 0 || @ > 1000000 || (@ > 0 && @ < 1e-30))'
                    )
                    or pg_catalog.jsonb_path_exists(
                        e.value,
                        'strict $.relevant ? (@.type() == "array")[*]'
                        ' ? (@.type() != "string" && @.type() != "number")'
                    )
                    then
                        'needs relevant: documents and their gains from 0 to 1000000,'
                        ' or an array of them'
            end as problem
    ) as p
    where p.problem is not null
    order by e.n
    limit 1;
    if found then
        raise exception 'p_questions: element % %', v_bad.n, v_bad.problem
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as {"id": 1, "question": "disk full", "relevant": {"Storage": 1}}.';
    end if;
    select coalesce(e.value ->> 'id', pg_catalog.left(e.value ->> 'question', 500)) as id into v_bad
    from pg_catalog.jsonb_array_elements(p_questions) as e (value)
    group by 1
    having pg_catalog.count(*) > 1
    limit 1;
    if found then
        raise exception 'p_questions: the id "%" occurs twice', v_bad.id
            using errcode = 'invalid_parameter_value', hint = 'Give each question its own id.';
    end if;
    return query
    select
        coalesce(e.value ->> 'id', pg_catalog.left(e.value ->> 'question', 500)),
        e.value ->> 'question',
        case pg_catalog.jsonb_typeof(e.value -> 'relevant')
            when 'object' then e.value -> 'relevant'
            else (
                select coalesce(pg_catalog.jsonb_object_agg(d, 1), '{}')
                from pg_catalog.jsonb_array_elements_text(e.value -> 'relevant') as d
            )
        end
    from pg_catalog.jsonb_array_elements(p_questions) as e (value);
end;
$$;

comment on function recall._golden_questions is
'The questions of p_questions: an array of objects of id (else the question''s first 500'
' characters), question, and relevant, an object of documents and gains or an array of documents,'
' gain 1. Raises 22023 for anything else.';
