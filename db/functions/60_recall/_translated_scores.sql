-- BM25 of what a question's terms are in another language, in the chunks of the other script.
create or replace function recall._translated_scores(
    p_request recall._request,
    p_limit integer,
    p_haste double precision
)
returns table (chunk_id bigint, doc_id bigint, score double precision)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    if coalesce(cardinality(p_request.translations), 0) = 0 then
        return;
    end if;
    return query
    select s.chunk_id, s.doc_id, sum(s.score)
    from (
        select t.is_sole, array_agg(t.term) as terms, array_agg(t.weight) as weights
        from (
            select
                a.term, bool_or(a.is_sole) as is_sole,
                max(5 * a.similarity ^ 2 / sqrt(a.ways) * case when a.is_sole then 1.3 else 1 end)
                    as weight
            from (
                select o.*, count(*) over (partition by o.own) as ways
                from unnest(p_request.translations) as o
            ) as a
            group by a.term
        ) as t
        group by t.is_sole
    ) as q
    cross join lateral recall._bm25_of_all(
        p_request, q.terms, q.weights, least(p_limit, 100), p_haste
    ) as s
    where q.is_sole or (p_request.query collate "C" ~ '[\u3400-\u9fff]') <> s.is_chinese
    group by s.chunk_id, s.doc_id;
end;
$$;

comment on function recall._translated_scores is
'Of the best p_limit by recall._request.translations alone, of which one of similarity s counts'
' 5 s² / sqrt(n) where its own term has n of them, and where a Chinese word of two characters'
' counts three times, as a pair and two singles; of those that is_sole says the best in all chunks,'
' and 1.3 times as much.';
