-- Those of some terms that no chunk of some products holds.
create or replace function recall._unknown_terms(p_product_ids integer [], p_terms text [])
returns text []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_missing text [];
    v_most integer;
    v_query tsquery;
    v_all jsonb;
begin
    if recall._is_united() then
        v_all := recall._of_all_nodes('known', recall._in_order(p_terms));
    end if;
    if v_all is not null then
        return array(
            select t.term
            from unnest(p_terms) with ordinality as t (term, n)
            where not v_all ? t.term
            order by t.n
        );
    end if;
    v_missing := array(
        select t.term
        from unnest(p_terms) with ordinality as t (term, n)
        where not exists (
            select from _block as b where b.product_id = any(p_product_ids) and b.term = t.term
        )
        order by t.n
    );
    -- Some hundred changes have most of them; who looks for the others passes most changes over.
    foreach v_most in array array[256, null] loop
        exit when v_missing = '{}';
        v_query := recall._terms_query(array_to_tsvector(v_missing));
        v_missing := array(
            select t.term
            from unnest(v_missing) with ordinality as t (term, n)
            where (
                t.term in (
                    select w.lexeme
                    from (
                        select p.terms
                        from _pending as p
                        where
                            p.product_id = any(p_product_ids) and p.sign > 0
                            and p.terms @@ v_query
                        limit v_most
                    ) as p
                    cross join lateral unnest(
                        ts_filter(setweight(p.terms, 'A', v_missing), '{a}')
                    ) as w
                )
            ) is not true
            order by t.n
        );
    end loop;
    if recall._is_united() then
        perform recall._say_own('known', recall._in_order(p_terms), to_jsonb(array(
            select t from unnest(p_terms) as t where not t = any(v_missing)
        )));
        -- Most questions have none: they go on with that until all have told.
        return array[]::text [];
    end if;
    return v_missing;
end;
$$;

comment on function recall._unknown_terms is
'In the order of p_terms: what is neither packed nor waits to be. One may be missing that was just'
' deleted. The waiting changes are read twice at most, however many terms are asked for.';
