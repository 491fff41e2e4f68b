-- What the compliance rules find in a text.
create or replace function recall._findings(
    p_text text,
    p_product_id integer,
    p_stage text
)
returns setof recall.finding
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_analyzer text := recall._product_analyzer(p_product_id);
    v_rule recall.compliance_rule;
    v_sentences text [];
    v_size integer;
    v_terms tsvector [];
begin
    for v_rule in
        select r.*
        from compliance_rule as r
        where
            r.is_enabled and p_stage = any(r.stages)
            and (r.product_id is null or r.product_id = p_product_id)
        order by r.id
    loop
        if v_rule.pattern is not null then
            return query
            select distinct v_rule.name, v_rule.severity, v_rule.action, m.found, v_rule.reason,
                float8 '1'
            from (
                select substr(p_text, lower(t.place), upper(t.place) - lower(t.place)) as found
                from recall._pattern_places(p_text, v_rule.pattern) as t (place)
                limit 20
            ) as m
            order by 4;
            continue;
        elsif v_sentences is null then
            v_sentences := recall._sentences(p_text, 500);
            -- At most 200: of a long text neighbours are joined.
            v_size := (cardinality(v_sentences) + 199) / 200;
            if v_size > 1 then
                v_sentences := array(
                    select string_agg(s.sentence, ' ' order by s.n)
                    from unnest(v_sentences) with ordinality as s (sentence, n)
                    group by (s.n - 1) / v_size
                    order by (s.n - 1) / v_size
                );
            end if;
        end if;
        if v_rule.model is not null then
            return query
            select v_rule.name, v_rule.severity, v_rule.action, s.sentence,
                concat_ws(' ', nullif(v_rule.reason, ''), format('(%s)', coalesce(
                    s.trouble, format('"%s" by model "%s"', v_rule.label, v_rule.model)
                ))),
                s.score
            from recall._labelled_sentences(v_rule, p_text, v_sentences) as s;
            continue;
        elsif v_terms is null then
            v_terms := array(
                select setweight(recall.analyze(s.sentence, v_analyzer), 'A')
                from unnest(v_sentences) with ordinality as s (sentence, n)
                order by s.n
            );
        end if;
        return query
        select v_rule.name, v_rule.severity, v_rule.action, s.sentence,
            concat_ws(' ', nullif(v_rule.reason, ''), format('(like "%s", by %s)', s.example,
                s.by_what)),
            s.score
        from recall._similar_sentences(
            v_rule, v_sentences, v_terms, v_analyzer, p_product_id
        ) as s;
    end loop;
end;
$$;

comment on function recall._findings is
'A row for each match; of a pattern the first 20 at most. score: 1 for a'
' pattern, else the similarity or the probability.';
