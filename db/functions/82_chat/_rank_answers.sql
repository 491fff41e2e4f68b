-- The best of several answers, and how they compare.
create or replace function recall._rank_answers(p_answers recall._chat_answer [])
returns recall._chat_answer
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_best recall._chat_answer;
    v_ranked jsonb;
    v_place bigint;
begin
    with answer as (
        select a.place, (a.answered).found, a.reasons, array(
            select distinct s.source ->> 'doc_id'
            from pg_catalog.unnest((a.answered).parts) as p
            cross join lateral pg_catalog.jsonb_array_elements(p.sources) as s (source)
        ) as documents
        from pg_catalog.unnest(p_answers) with ordinality as a (question, answered, reasons, place)
    ),
    compared as (
        select a.place, a.found, a.reasons, coalesce((
            select pg_catalog.avg((o.documents && a.documents)::integer)
            from answer as o
            where o.place <> a.place
        ), 0) as agreement
        from answer as a
    ),
    scored as (
        select c.place, c.reasons || pg_catalog.jsonb_build_object(
            'agreement', pg_catalog.round(c.agreement, 4),
            'score', case
                when c.found then (c.reasons ->> 'coverage')::numeric
                    + 0.1 * pg_catalog.round(c.agreement, 4)
                else 0
            end
        ) as reasons
        from compared as c
    )
    select
        pg_catalog.jsonb_agg(s.reasons order by s.place),
        (pg_catalog.array_agg(
            s.place order by (s.reasons ->> 'score')::numeric desc, s.place
        ))[1]
    into v_ranked, v_place
    from scored as s;
    v_best := p_answers[v_place];
    v_best.reasons := v_ranked -> (v_place - 1)::integer
        || pg_catalog.jsonb_build_object('candidates', v_ranked);
    return v_best;
end;
$$;

comment on function recall._rank_answers is
'By score = coverage + 0.1 * agreement, 0 for one that found nothing; the earlier one among'
' equals. agreement: the share of the others that cite a document of it. reasons gets score,'
' agreement, and candidates with the same of each.';
