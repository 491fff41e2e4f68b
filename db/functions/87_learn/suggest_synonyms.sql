-- Suggests words of a product that may mean the same, for a person to accept.
create or replace function recall.suggest_synonyms(
    p_product_name text,
    p_limit integer default 50,
    p_min_likeness double precision default 0.45,
    p_terms integer default 2000
)
returns setof recall.synonym_suggestion
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
begin
    perform recall._check_number('p_limit', p_limit, 1, 1000, 'A person reads them all.');
    perform recall._check_number('p_min_likeness', p_min_likeness, 0, 1, 'Such as 0.45.');
    perform recall._check_number('p_terms', p_terms, 2, 10000, 'The time goes with its square.');
    if not exists (select from _encoder where product_id = v_product.id and in_use) then
        raise exception 'p_product_name: "%" has no query encoder', p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'call recall.learn_query_encoder(…) after its chunks are embedded.';
    end if;
    return query
    insert into synonym_suggestion as s (
        product_id, term, synonym, likeness, together, term_chunks, synonym_chunks
    )
    select distinct on (w.term, w.synonym)
        v_product.id, w.term, w.synonym, l.likeness, l.together, l.term_chunks, l.synonym_chunks
    from recall._synonym_pairs(v_product.id, p_limit, p_min_likeness, p_terms) as l
    cross join lateral (
        select
            recall._term_word(v_product.id, v_product.analyzer, l.term) as term,
            recall._term_word(v_product.id, v_product.analyzer, l.synonym) as synonym
    ) as w
    where
        w.term <> w.synonym
        and not exists (
            select from synonym as y
            where
                (y.product_id = v_product.id or y.product_id is null)
                and (y.term, y.synonym) in ((w.term, w.synonym), (w.synonym, w.term))
        )
    order by w.term, w.synonym, l.likeness desc
    on conflict (product_id, term, synonym) do update
    set
        likeness = excluded.likeness, together = excluded.together,
        term_chunks = excluded.term_chunks, synonym_chunks = excluded.synonym_chunks
    where s.status = 'open'
    returning *;
end;
$$;

comment on function recall.suggest_synonyms is
'New and open suggestions of recall.synonym_suggestion, at most p_limit: pairs among the p_terms'
' most frequent terms of at most a tenth of the chunks whose vectors by the query encoder have a'
' cosine of p_min_likeness or more, though the rarer one''s chunks seldom (less than one in four)'
' have both. They are alike in meaning or in use, so many are no synonyms: a person decides, see'
' recall.accept_synonym. Raises 22023, 42704, and 55000 for a product without a query encoder.';

grant execute on function recall.suggest_synonyms to recall_writer;
