-- Analyzes the golden questions of a product again.
create or replace function recall._reanalyze_questions(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer := (recall._require_product(p_product_name, 'write')).id;
begin
    update golden_question as q
    set question = q.question
    from golden_set as s
    where s.product_id = v_product_id and q.golden_set_id = s.id;
end;
$$;

comment on function recall._reanalyze_questions is
'Has the trigger of recall.golden_question set terms again. Raises 42704 for a product that the'
' caller may not write.';

grant execute on function recall._reanalyze_questions to recall_writer;
