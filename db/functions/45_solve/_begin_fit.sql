-- A fit's norms and ridges, and its state before the first step: a = 0, r = p = Y, q = ridge · p;
-- nothing where it has them.
create or replace function recall._begin_fit(p_fit_id integer)
returns int4range []
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set enable_sort = off
set jit = off as $$
declare
    v_fit recall._fit := recall._require_fit(p_fit_id);
    v_terms integer;
    v_shared integer;
    v_step integer;
    v_ranges int4range [];
begin
    select count(*)::integer, count(*) filter (where df > 1)::integer into v_terms, v_shared
    from _fit_term
    where fit_id = p_fit_id;
    -- 40 MB of vectors at a time.
    v_step := 10000000 / (
        select vector_dims(target) from _fit_item where fit_id = p_fit_id limit 1
    );
    v_ranges := array(
        select int4range(n, least(n + v_step, v_shared + 1))
        from generate_series(1, v_shared, v_step) as n
    );
    if v_fit.squares is not null then
        return v_ranges;
    end if;
    -- A term of one item adds its squared weight to that item's diagonal and nothing elsewhere.
    update _fit_item as f
    set
        inverse_norm = 1 / sqrt(w.squares),
        ridge = v_fit.lambda + w.single_squares / w.squares
    from (
        select
            p.item_no,
            sum(p.tf * t.idf ^ 2) as squares,
            coalesce(sum(p.tf * t.idf ^ 2) filter (where t.df = 1), 0) as single_squares
        from _fit_posting as p
        inner join _fit_term as t on t.fit_id = p_fit_id and p.term_no = t.term_no
        where p.fit_id = p_fit_id
        group by p.item_no
    ) as w
    where f.fit_id = p_fit_id and f.item_no = w.item_no;
    -- What was changed while it was listed has no terms: it comes with the next refresh.
    delete from _fit_item where fit_id = p_fit_id and inverse_norm is null;
    insert into _fit_vector (fit_id, kind, item_no, v)
    select p_fit_id, k.kind, f.item_no, recall._scale_vector(f.target, k.factor)
    from _fit_item as f
    cross join lateral (
        values ('a', 0), ('p', 1), ('q', f.ridge), ('r', 1), ('s', f.inverse_norm)
    ) as k (kind, factor)
    where f.fit_id = p_fit_id
    order by f.item_no;
    update _fit
    set squares = (
        select sum(vector_norm(v) ^ 2) from _fit_vector where fit_id = p_fit_id and kind = 'r'
    )
    where id = p_fit_id;
    if exists (select from _fit_term where fit_id = p_fit_id and known is not null) then
        for v_first in 1 .. v_terms by v_step loop
            perform recall._multiply_fit(p_fit_id, int4range(v_first, v_first + v_step), true);
        end loop;
        perform recall._set_fit_direction(p_fit_id);
    end if;
    return v_ranges;
end;
$$;

comment on function recall._begin_fit is
'inverse_norm of an item is 1/sqrt(sum of tf idf²), its ridge lambda + the sum of the squared'
' unit-length weights of terms that no other item has. Gives ranges of the numbers of the other'
' terms, those of several items. Raises 55000.';

grant execute on function recall._begin_fit to recall_writer;
