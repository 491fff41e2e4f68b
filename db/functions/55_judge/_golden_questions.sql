-- Reads the questions that recall.load_golden_set is given.
create or replace function recall._golden_questions(p_questions jsonb)
returns table (external_id text, question text, relevant jsonb)
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
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
    cross join lateral (select recall._golden_problem(e.value) as problem) as p
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
