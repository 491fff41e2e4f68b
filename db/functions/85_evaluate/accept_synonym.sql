-- A person agrees that two words mean the same.
create or replace function recall.accept_synonym(
    p_id bigint,
    p_both_ways boolean default true
)
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
    set status = 'accepted', decided_by = recall._caller(), decided = now()
    where id = p_id and recall._may_write(product_id)
    returning * into v_suggestion;
    if not found then
        raise exception 'p_id: there is no suggestion % that you may decide about', p_id
            using
                errcode = 'undefined_object',
                hint = 'select id, term, synonym from recall.synonym_suggestion lists them.';
    end if;
    perform recall.add_synonym(
        v_suggestion.term, v_suggestion.synonym,
        (select p.name from product as p where p.id = v_suggestion.product_id), p_both_ways
    );
    return v_suggestion;
end;
$$;

comment on function recall.accept_synonym is
'Makes a suggestion of recall.suggest_synonyms a synonym of its product, see recall.add_synonym.'
' Returns its row. Raises 42704 for one of a product that the caller may not write.';

grant execute on function recall.accept_synonym to recall_writer;
