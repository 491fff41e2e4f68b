-- The passages that were found, each scored as an answer to the question, best first.
create or replace function recall._passages(p_evidence recall._evidence)
returns setof recall._passage
language plpgsql stable parallel unsafe security definer rows 50 set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_total double precision := nullif((select sum(w) from unnest(p_evidence.weights) as w), 0);
    v_top double precision := nullif((p_evidence.sources[1]).score, 0);
    v_names text [] := recall._question_names(p_evidence.terms);
    v_names_total double precision := nullif((
        select sum(t.weight)
        from unnest(p_evidence.terms, p_evidence.weights) as t (term, weight)
        where t.term = any(v_names)
    ), 0);
    v_weights double precision [] := array(
        select f.weight from passage_feature as f order by f.place
    );
    v_passages recall._passage [] := recall._passages_of_all(p_evidence);
begin
    return query
    with held as materialized (
        select * from recall._passage_terms(p_evidence, v_passages)
    ),
    telling as (
        select t.passage, t.m, sum(t.weight) as weight
        from (
            select
                h.passage, h.m,
                -- A term of every segment of a document tells little of which to take.
                h.weight * ln(
                    (d.segments + 1) / (count(*) over (partition by p.doc_id, h.term) + 0.5)
                ) / ln((d.segments + 1) / 1.5) as weight
            from held as h
            inner join unnest(v_passages) with ordinality as p on h.passage = p.ordinality
            inner join (
                select o.doc_id, sum(cardinality(o.segments)) as segments
                from unnest(v_passages) as o
                group by o.doc_id
            ) as d on p.doc_id = d.doc_id
            where h.m > 0
        ) as t
        group by t.passage, t.m
    ),
    weighed as (
        select
            w.passage, array_agg(w.weight order by w.m) as weights,
            max(w.weight + 0.3 * w.beside) as best
        from (
            select
                s.*,
                greatest(lag(s.weight) over v, lead(s.weight) over v, 0) as beside
            from (
                select p.ordinality as passage, m.m, coalesce(t.weight, 0) as weight
                from unnest(v_passages) with ordinality as p
                cross join lateral generate_subscripts(p.segments, 1) as m (m)
                left join telling as t on p.ordinality = t.passage and m.m = t.m
            ) as s
            window v as (partition by s.passage order by s.m)
        ) as w
        group by w.passage
    ),
    covered as (
        select
            t.passage,
            sum(t.weight) filter (where t.m > 0) / v_total as own,
            sum(t.weight) / v_total as covered,
            sum(t.weight) filter (where t.is_headed) / v_total as headed,
            sum(t.weight) filter (where t.m > 0 and t.term = any(v_names)) / v_names_total as named,
            sum(t.weight) filter (where t.m = 1 and t.term = any(v_names)) / v_names_total as begun
        from (
            select
                h.passage, h.term, max(h.weight) as weight, bool_or(h.m = 0) as is_headed,
                coalesce(min(h.m) filter (where h.m > 0), 0) as m
            from held as h
            group by h.passage, h.term
        ) as t
        group by t.passage
    ),
    featured as (
        select
            p.*, w.weights as segment_weights,
            recall._passage_features(
                v_passages[p.ordinality], p_evidence.kinds, p.score / v_top, w.best / v_total,
                w.best / greatest(max(w.best) over (), 1e-9),
                row_number() over (partition by p.doc_id, p.run, p.section order by p.place) = 1,
                array[c.own, c.covered, c.headed, c.named, c.begun]
            ) as values
        from unnest(v_passages) with ordinality as p
        inner join weighed as w on p.ordinality = w.passage
        left join covered as c on p.ordinality = c.passage
    )
    select
        f.source, f.product_id, f.doc_id, f.chunk_id, f.ordinal, f.run, f.section, f.place,
        f.title, f.url, f.policy, f.heading_path, f.kinds, f.contents, f.segments, f.places,
        f.segment_weights, f.values, s.score, f.page
    from featured as f
    cross join lateral (
        select sum(x * w) as score from unnest(f.values, v_weights) as u (x, w)
    ) as s
    order by s.score desc, f.source, f.run, f.place;
end;
$$;

comment on function recall._passages is
'score: the sum of features times recall.passage_feature.weight.';
