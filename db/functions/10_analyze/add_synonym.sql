-- A query in which a term occurs finds its synonym too.
create or replace function recall.add_synonym(
    p_term text,
    p_synonym text,
    p_product_name text default null,
    p_both_ways boolean default true
)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer := recall._synonym_product(p_product_name);
    v_term text := recall._fold_word(p_term, 'p_term');
    v_synonym text := recall._fold_word(p_synonym, 'p_synonym');
begin
    perform recall._refuse_null('p_both_ways', p_both_ways is null);
    if v_term = v_synonym then
        raise exception 'p_synonym: is the same as p_term once folded: "%"', v_term
            using errcode = 'invalid_parameter_value', hint = 'Script variants need no synonym.';
    end if;
    insert into recall.synonym (product_id, term, synonym)
    select v_product_id, s.term, s.synonym
    from (values (v_term, v_synonym), (v_synonym, v_term)) as s (term, synonym)
    where s.term = v_term or p_both_ways
    on conflict do nothing;
    return found;
end;
$$;

comment on function recall.add_synonym is
'A query in which p_term occurs also finds p_synonym and, unless p_both_ways is false, the'
' other way round; in one product or, p_product_name null (recall_admin only), in all. Takes'
' effect at once. True if it was not there before. Raises 22023 for an empty or too long word,'
' 42704 for a product that the caller may not write.';

grant execute on function recall.add_synonym to recall_writer;
