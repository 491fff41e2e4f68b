-- The sentences of a text that say what a rule's sentences say.
create or replace function recall._similar_sentences(
    p_rule recall.compliance_rule,
    p_sentences text [],
    p_terms tsvector [],
    p_analyzer text,
    p_encoder_product_id integer
)
returns table (sentence text, example text, score double precision, by_what text)
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_threshold double precision := coalesce(p_rule.threshold, 0.6);
    v_model_id integer := recall._default_model(p_encoder_product_id);
begin
    return query
    with examples as materialized (
        select e.example, a.terms,
            recall._encode_query(p_encoder_product_id, v_model_id, a.terms) as v
        from unnest(p_rule.sentences) as e (example)
        cross join lateral (
            select setweight(recall.analyze(e.example, p_analyzer), 'A') as terms offset 0
        ) as a
    ),
    texts as materialized (
        select t.sentence, t.terms, t.n,
            recall._encode_query(p_encoder_product_id, v_model_id, t.terms) as v
        from unnest(p_sentences, p_terms) with ordinality as t (sentence, terms, n)
    )
    select b.sentence, b.example, b.score, b.by_what
    from (
        select distinct on (t.n)
            t.n, t.sentence, x.example,
            case when s.words >= v_threshold then s.words else s.vector end as score,
            case when s.words >= v_threshold then 'words' else 'vector' end as by_what
        from texts as t
        cross join examples as x
        cross join lateral (
            select recall._similarity(x.terms, t.terms) as words, -(x.v <#> t.v) as vector
            offset 0
        ) as s
        -- By vectors alone a single known word would look like the whole sentence.
        where s.words >= v_threshold or s.words >= v_threshold * 2 / 3 and s.vector >= 0.75
        order by t.n, s.words desc, x.example
    ) as b
    order by b.n;
end;
$$;

comment on function recall._similar_sentences is
'For each of p_sentences (p_terms side by side) that is similar to one of the rule''s: that one,'
' the score, and by_what: words (recall._similarity at least the rule''s threshold, 0.6), or vector'
' (cosine of both by the product''s learned query encoder at least 0.75, and at least two thirds'
' of the threshold by words).';
