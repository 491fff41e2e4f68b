-- Whether no rule of a product, or of all, blocks a text.
create or replace function recall._guide_complies(p_product_id integer, p_text text)
returns boolean
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product text := (
        select p.name from product as p where p.id = p_product_id and recall._may_read(p.id)
    );
begin
    if v_product is null then
        perform recall._require_product(v_product);
    end if;
    return not exists (
        select
        from unnest(array['question', 'answer']) as s (stage)
        cross join lateral recall.check_compliance(p_text, v_product, s.stage) as f
        where f.action = 'block'
    );
end;
$$;

comment on function recall._guide_complies is
'The guide''s check_compliance: true where neither as a question nor as an answer a rule whose'
' action is block matches. Raises 42704 for a product that the caller may not read.';

grant execute on function recall._guide_complies to recall_reader;
