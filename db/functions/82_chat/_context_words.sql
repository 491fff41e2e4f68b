-- The words of earlier turns that may complete a message, the most telling first.
create or replace function recall._context_words(
    p_own text [],
    p_history jsonb,
    p_product_id integer,
    p_analyzer text
)
returns table (word text, words double precision, weight double precision)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
begin
    return query
    with turn as (
        select
            -- What an answer is about stands at its beginning.
            left(
                t.turn ->> 'content', case t.turn ->> 'role' when 'assistant' then 300 else 1500 end
            ) as content,
            t.no,
            -- 0.6 a user's turn back; what was answered weighs 0.4 of what was asked.
            power(float8 '0.6', count(*) filter (where t.turn ->> 'role' = 'user') over (
                order by t.no desc rows between unbounded preceding and 1 preceding
            )) * case t.turn ->> 'role' when 'user' then 1 else float8 '0.4' end as weight
        from jsonb_array_elements(p_history) with ordinality as t (turn, no)
    ),
    said as (
        select p.piece, sum(p.weight) as weight, max(p.no) as no, min(p.place) as place
        from (
            select t.no, t.weight, min(w.piece) as piece, min(w.place) as place
            from (select * from turn order by no desc limit 12) as t
            cross join lateral recall._text_pieces(t.content) as w
            group by t.no, t.weight, lower(w.piece collate "C")
        ) as p
        group by lower(p.piece collate "C"), p.piece
    ),
    analyzed as materialized (
        select s.*, tsvector_to_array(recall.analyze(s.piece, p_analyzer)) as terms
        from said as s
    ),
    known as materialized (
        select k.term, k.idf
        from recall._known_terms(p_product_id, array(
            select distinct t
            from analyzed as a, unnest(a.terms) as t
            where not t = any(p_own) and (length(t) > 1 or t collate "C" < U&'\2E80')
        )) as k
    )
    select
        a.piece,
        case when a.piece collate "C" >= U&'\2E80' then length(a.piece) / float8 '2' else 1 end,
        a.weight * max(k.idf)
    from analyzed as a
    cross join lateral unnest(a.terms) as t
    inner join known as k on k.term = t
    group by a.piece, a.weight, a.no, a.place
    order by a.weight * max(k.idf) desc, a.no desc, a.place;
end;
$$;

comment on function recall._context_words is
'word as it was written; words, how many it counts as, two Chinese characters being one; weight:'
' idf of its rarest term that is not one of p_own, times 0.6 ^ (number of the user''s turns after'
' it), times 0.4 in an answer, summed over turns. Words whose terms the product does not know, or'
' that are all in p_own, are left out. p_history: [{"role", "content"}]; of the last 12 of them'
' the first 300 characters of an answer and 1,500 of another turn count.';
