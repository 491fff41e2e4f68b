-- How many chunks of products have each of many terms, most of which it does not have.
create or replace function recall._count_chunks(p_product_ids integer [], p_terms text [])
returns table (term text, chunks bigint)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set jit = off set enable_seqscan = off as $$
declare
    v_query tsquery := recall._terms_query(array_to_tsvector(p_terms));
    v_terms text [];
    v_chunks bigint [];
    v_all jsonb;
begin
    if recall._is_united() then
        v_all := recall._of_all_nodes('count', recall._in_order(p_terms));
    end if;
    if v_all is not null then
        return query
        select t.term, (v_all ->> t.term)::bigint
        from unnest(p_terms) as t (term)
        where v_all ? t.term;
        return;
    end if;
    select array_agg(s.term), array_agg(s.n)
    into v_terms, v_chunks
    from (
        select u.term, sum(u.n)::bigint as n
        from (
            -- One scan for all terms, in the order of the index.
            select b.term, b.n::bigint as n
            from _block as b
            where b.product_id = any(p_product_ids) and b.term = any(p_terms)
            union all
            select w.lexeme, count(*)
            from (
                select p.terms
                from (
                    select p.terms
                    from _pending as p
                    where p.product_id = any(p_product_ids) and p.sign > 0
                    order by p.version desc
                    limit 256
                ) as p
                -- Most changes have none of them, and this costs a third of labelling terms.
                where p.terms @@ v_query
                offset 0
            ) as p
            cross join lateral unnest(ts_filter(setweight(p.terms, 'A', p_terms), '{a}')) as w
            group by w.lexeme
        ) as u
        group by u.term
    ) as s;
    if recall._is_united() then
        perform recall._say_own('count', recall._in_order(p_terms), coalesce(
            (select jsonb_object_agg(o.term, o.n) from unnest(v_terms, v_chunks) as o (term, n)),
            '{}'
        ));
        return;
    end if;
    return query select * from unnest(v_terms, v_chunks);
end;
$$;

comment on function recall._count_chunks is
'A row for each of p_terms that the packed chunks or the newest 256 changes have; what was deleted'
' since may count. Terms must differ.';
