-- Writes down what a person decided about a suggested synonym.
create or replace function recall._decide_synonym(
    p_id bigint,
    p_status text,
    out suggestion recall.synonym_suggestion,
    out product_name text
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    update synonym_suggestion
    set status = p_status, decided_by = recall._caller(), decided = now()
    where id = p_id and recall._may_write(product_id)
    returning * into suggestion;
    if not found then
        raise exception 'p_id: there is no suggestion % that you may decide about', p_id
            using
                errcode = 'undefined_object',
                hint = 'select id, term, synonym from recall.synonym_suggestion lists them.';
    end if;
    product_name := (select p.name from product as p where p.id = suggestion.product_id);
end;
$$;

comment on function recall._decide_synonym is
'The suggestion with its new status, and its product. Raises 42704 for one of a product that the'
' caller may not write.';
