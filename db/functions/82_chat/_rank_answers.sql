-- The best of several answers, and how they compare.
create or replace function recall._rank_answers(
    p_answers recall._chat_answer [],
    p_coverages numeric [],
    p_cited bigint []
)
returns recall._chat_answer
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_best recall._chat_answer;
    v_reasons jsonb [];
    v_place bigint;
begin
    with answer as (
        select
            a.place, (a.answered).found, (a.answered).parts, a.reasons,
            p_coverages[a.place] as coverage,
            array(
                select distinct (s.source ->> 'doc_id')::bigint
                from unnest((a.answered).parts) as p
                cross join lateral jsonb_array_elements(p.sources) as s (source)
            ) as documents
        from unnest(p_answers) with ordinality as a (question, answered, reasons, place)
    ),
    compared as (
        select a.*, round(coalesce((
            select avg((o.documents && a.documents)::integer)
            from answer as o
            where o.place <> a.place
        ), 0), 4) as agreement, coalesce((
            select (s.source ->> 'doc_id')::bigint = any(p_cited)
            from unnest(a.parts) with ordinality as p
            cross join lateral jsonb_array_elements(p.sources) with ordinality as s (source, no)
            order by p.ordinality, s.no
            limit 1
        ), false) as stays
        from answer as a
    ),
    scored as (
        select
            c.*, (c.coverage + 0.1 * c.agreement + 0.1 * c.stays::integer)
            * case when c.found then 1 else 0.9 end as score
        from compared as c
    )
    select
        array_agg(
            s.reasons || jsonb_build_object(
                'coverage', s.coverage, 'agreement', s.agreement, 'stays', s.stays,
                'score', s.score
            )
            order by s.place
        ),
        (array_agg(s.place order by s.score desc, s.place))[1]
    into v_reasons, v_place
    from scored as s;
    v_best := p_answers[v_place];
    v_best.reasons := v_reasons[v_place] || jsonb_build_object('candidates', to_jsonb(v_reasons));
    return v_best;
end;
$$;

comment on function recall._rank_answers is
'By score = coverage (p_coverages, side by side) + 0.1 * agreement + 0.1 where it stays, 0.9 of'
' that for one that found nothing; the earlier one among equals. agreement: the share of the others'
' that cite a document of it; stays: whether it cites one of p_cited, the documents of the turn'
' before, first. reasons gets all of them, and candidates with the same of each.';
