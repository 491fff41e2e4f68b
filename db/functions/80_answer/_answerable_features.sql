-- What tells whether passages answer a question, in the order of recall.answerable_feature.
create or replace function recall._answerable_features(
    p_evidence recall._evidence,
    p_passages recall._passage []
)
returns double precision []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_names text [] := recall._question_names(p_evidence.terms);
    v_unknown double precision;
    v_unknown_names double precision;
    v_phrases double precision;
    v_cosine double precision;
    v_headed double precision;
    v_named double precision;
    v_covered double precision;
begin
    select
        coalesce(sum(t.weight) filter (where not t.is_known) / nullif(sum(t.weight), 0), 0),
        coalesce(
            sum(t.weight) filter (where not t.is_known and t.term = any(v_names))
            / nullif(sum(t.weight) filter (where t.term = any(v_names)), 0), 0
        )
    into v_unknown, v_unknown_names
    from unnest(p_evidence.terms, p_evidence.weights, p_evidence.known)
        as t (term, weight, is_known);
    select
        coalesce(max(p.score) filter (where p.name = 'phrases'), 0),
        (array_agg(p.score order by p.score desc nulls last) filter (where p.name = 'vector'))[3]
    into v_phrases, v_cosine
    from unnest(p_evidence.sources) with ordinality as s
    cross join lateral unnest(s.parts) as p
    where s.ordinality <= 10;
    select
        coalesce(max(p.features[f.headed]), 0), coalesce(max(p.features[f.named]), 0),
        coalesce(max(p.features[f.covered]), 0)
    into v_headed, v_named, v_covered
    from unnest(p_passages[:6]) as p
    cross join (
        select
            max(i.place) filter (where i.name = 'headed') as headed,
            max(i.place) filter (where i.name = 'named') as named,
            max(i.place) filter (where i.name = 'covered') as covered
        from passage_feature as i
    ) as f;
    return array[
        1, v_unknown, v_unknown_names, v_phrases, ln(1 + cardinality(p_evidence.terms)), v_headed,
        v_named, coalesce((p_passages[1]).score, 0), coalesce(v_cosine, 0),
        (v_cosine is not null)::integer, v_covered
    ];
end;
$$;

comment on function recall._answerable_features is
'p_passages: best first. A good passage is one of the best six.';
