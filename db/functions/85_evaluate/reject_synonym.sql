-- A person says that two words do not mean the same.
create or replace function recall.reject_synonym(p_id bigint)
returns recall.synonym_suggestion
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_suggestion recall.synonym_suggestion;
begin
    update synonym_suggestion
    set status = 'rejected', decided_by = recall._caller(), decided = now()
    where id = p_id and recall._may_write(product_id)
    returning * into v_suggestion;
    if not found then
        raise exception 'p_id: there is no suggestion % that you may decide about', p_id
            using
                errcode = 'undefined_object',
                hint = 'select id, term, synonym from recall.synonym_suggestion lists them.';
    end if;
    perform recall.remove_synonym(
        v_suggestion.term, v_suggestion.synonym,
        (select p.name from product as p where p.id = v_suggestion.product_id)
    );
    return v_suggestion;
end;
$$;

comment on function recall.reject_synonym is
'Keeps a suggestion of recall.suggest_synonyms from coming again, and takes its synonym away where'
' it had been accepted. Returns its row. Raises 42704 for one of a product that the caller may not'
' write.';

grant execute on function recall.reject_synonym to recall_writer;
