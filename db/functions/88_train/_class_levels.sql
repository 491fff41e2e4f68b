-- How much each feature tells of the classes, as levels, by the records outside of a split.
create or replace function recall._class_levels(
    p_model_id bigint,
    p_split integer,
    p_begin double precision
)
returns integer []
language plpgsql stable parallel unsafe security definer set search_path from current
set standard_conforming_strings = on
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
begin
    return (
        with record as (
            select k.class_no, k.terms
            from _class_record as k
            where k.model_id = p_model_id and k.split <> p_split
        ),
        prior as (
            select r.class_no, count(*)::double precision / sum(count(*)) over () as share
            from record as r
            group by r.class_no
        ),
        seen as (
            select u.term_no, r.class_no, count(*)::double precision as n
            from record as r
            cross join unnest(r.terms) as u (term_no)
            group by u.term_no, r.class_no
        ),
        term as (
            select
                s.term_no,
                s.n_all,
                sum((s.n + p.share) / (s.n_all + 1) * ln((s.n / p.share + 1) / (s.n_all + 1)))
                as divergence,
                sum(p.share) as share
            from (select *, sum(n) over (partition by term_no) as n_all from seen) as s
            inner join prior as p on s.class_no = p.class_no
            group by s.term_no, s.n_all
        )
        select array_agg(
            case when k.term ~ '^\^[^ ]' and p_begin = 0 then 0 else coalesce(recall._class_level(
                (t.divergence + (1 - t.share) / (t.n_all + 1) * ln(1 / (t.n_all + 1)))
                * case
                    when k.term ~ '^#[^ ]' then 0.36
                    when k.term ~ '^\^[^ ]' then p_begin
                    else 1
                end
            ), 0) end
            order by k.term_no
        )
        from _class_term as k
        left join term as t on k.term_no = t.term_no
        where k.model_id = p_model_id and k.term_no > 0
    );
end;
$$;

comment on function recall._class_levels is
'The square of a feature''s scale is the divergence of the classes of the records with it from'
' those of all, sum of P ln(P / prior), P = (n + prior) / (n of all classes + 1); that of parts of'
' words counts 0.36, of how a text begins p_begin. 0 where the feature is in none of the records.';
