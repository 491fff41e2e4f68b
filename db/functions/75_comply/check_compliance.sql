-- What the compliance rules say of a text.
create or replace function recall.check_compliance(
    p_text text,
    p_product_name text default null,
    p_stage text default 'question'
)
returns setof recall.finding
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer;
begin
    if p_stage is null or p_stage not in ('question', 'context', 'answer') then
        raise exception 'p_stage: must be question, context or answer, not %', p_stage
            using errcode = 'invalid_parameter_value', hint = 'Give where the text comes from.';
    elsif p_product_name is not null then
        v_product_id := (recall._require_product(p_product_name)).id;
    end if;
    return query select f.* from recall._findings(p_text, v_product_id, p_stage) as f;
end;
$$;

comment on function recall.check_compliance is
'What the rules of a product and of all products match in p_text, however long, and why: a row a'
' match (rule, severity, action, matched, reason, score), none where all is well. p_stage:'
' question, context or answer, whose rules count. score: 1 for patterns, else how similar or how'
' probable, 0 to 1.'
' Raises 22023 for another p_stage, 42704 for a product that the caller may not read.';

grant execute on function recall.check_compliance to recall_reader;
