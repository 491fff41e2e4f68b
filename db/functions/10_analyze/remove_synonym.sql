-- Takes a synonym away again, in both directions.
create or replace function recall.remove_synonym(
    p_term text,
    p_synonym text,
    p_product_name text default null
)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer := recall._synonym_product(p_product_name);
    v_term text := recall._fold_word(p_term, 'p_term');
    v_synonym text := recall._fold_word(p_synonym, 'p_synonym');
begin
    delete from recall.synonym
    where
        product_id is not distinct from v_product_id
        and (term, synonym) in ((v_term, v_synonym), (v_synonym, v_term));
    return found;
end;
$$;

comment on function recall.remove_synonym is
'Undoes recall.add_synonym, in both directions. True if there was one. Raises as'
' recall.add_synonym.';

grant execute on function recall.remove_synonym to recall_writer;
