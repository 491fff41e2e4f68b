-- A person says that two words do not mean the same.
create or replace function recall.reject_synonym(p_id bigint)
returns recall.synonym_suggestion
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_decision record;
begin
    select * into v_decision from recall._decide_synonym(p_id, 'rejected');
    perform recall.remove_synonym(
        (v_decision.suggestion).term, (v_decision.suggestion).synonym, v_decision.product_name
    );
    return v_decision.suggestion;
end;
$$;

comment on function recall.reject_synonym is
'Keeps a suggestion of recall.suggest_synonyms from coming again, and takes its synonym away where'
' it had been accepted. Returns its row. Raises 42704 for one of a product that the caller may not'
' write.';

grant execute on function recall.reject_synonym to recall_writer;
