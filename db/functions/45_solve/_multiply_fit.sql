-- Adds the part of XXᵀp that comes of a range of terms to q; or takes that of known vectors from r.
create or replace function recall._multiply_fit(
    p_fit_id integer,
    p_terms int4range,
    p_is_known boolean default false
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set enable_sort = off
set jit = off as $$
declare
    v_fit recall._fit := recall._require_fit(p_fit_id);
begin
    if not p_is_known and (lower(p_terms) < v_fit.next_term or recall._is_solved(v_fit)) then
        return;
    end if;
    with term_vector as materialized (
        select t.term_no, t.v
        from recall._fit_term_vectors(p_fit_id, p_terms, 2) as t
        where not p_is_known
        union all
        select t.term_no, t.known
        from _fit_term as t
        where
            p_is_known
            and t.fit_id = p_fit_id
            and t.term_no >= lower(p_terms)
            and t.term_no < upper(p_terms)
            and t.known is not null
    ),
    by_tf as (
        select p.item_no, p.tf, sum(t.v) as v
        from _fit_posting as p
        inner join term_vector as t on p.term_no = t.term_no
        where
            p.fit_id = p_fit_id
            and p.term_no >= lower(p_terms)
            and p.term_no < upper(p_terms)
        group by p.item_no, p.tf
    ),
    by_item as (
        select b.item_no, sum(recall._scale_vector(b.v, f.inverse_norm * sqrt(b.tf))) as v
        from by_tf as b
        inner join _fit_item as f on f.fit_id = p_fit_id and b.item_no = f.item_no
        group by b.item_no
    )
    update _fit_vector as y
    set v = case when p_is_known then y.v - b.v else y.v + b.v end
    from by_item as b
    where
        y.fit_id = p_fit_id
        and y.kind = case when p_is_known then 'r' else 'q' end::"char"
        and y.item_no = b.item_no;
    if not p_is_known then
        update _fit set next_term = upper(p_terms) where id = p_fit_id;
    end if;
end;
$$;

comment on function recall._multiply_fit is
'Adds to q of a fit''s state what the terms whose numbers are in p_terms give of XXᵀp, once a step;'
' p_is_known: r becomes r − XW of their known vectors. Raises 55000.';

grant execute on function recall._multiply_fit to recall_writer;
