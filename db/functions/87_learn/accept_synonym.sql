-- A person agrees that two words mean the same.
create or replace function recall.accept_synonym(
    p_id bigint,
    p_both_ways boolean default true
)
returns recall.synonym_suggestion
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_decision record;
begin
    select * into v_decision from recall._decide_synonym(p_id, 'accepted');
    perform recall.add_synonym(
        (v_decision.suggestion).term, (v_decision.suggestion).synonym, v_decision.product_name,
        p_both_ways
    );
    return v_decision.suggestion;
end;
$$;

comment on function recall.accept_synonym is
'Makes a suggestion of recall.suggest_synonyms a synonym of its product, see recall.add_synonym.'
' Returns its row. Raises 42704 for one of a product that the caller may not write,'
' 22023 for null.';

grant execute on function recall.accept_synonym to recall_writer;
