-- The statement that scores chunks by the first terms of a query, and keeps those that can come out
-- best.
create or replace function recall._bm25_candidates_sql(p_filter jsonb)
returns text
language plpgsql
stable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    return format(
        $sql$
        with partial_score as (
            select (p.posting >> 32)::integer as version,
                sum(recall._score_posting(p.posting, p.weight, $4)) as score
            from (
                select unnest(b.postings) as posting, q.weight
                from unnest($2[:$5], $3[:$5]) as q (term, weight)
                cross join lateral (
                    select b.postings
                    from _block as b
                    where b.product_id = $1 and b.term = q.term
                    offset 0
                ) as b
                union all
                select w.posting, q.weight
                from unnest($6, $7, $8) as w (term, sign, posting)
                inner join unnest($2, $3) as q (term, weight) on q.term = w.term
                where w.sign > 0
            ) as p
            group by 1
        ),
        living as materialized (
            select p.version, p.score
            from partial_score as p
            where p.version not in (select g from unnest($9) as g) %s
        ),
        least as materialized (
            select min(l.score) as score
            from (select l.score from living as l order by l.score desc limit $10) as l
            having count(*) = $10
        )
        select
            array_agg(l.version), array_agg(l.score), (select t.score from least as t)
        from living as l
        where l.score >= coalesce((select t.score from least as t) - $11, 0)
        $sql$,
        case
            when p_filter <> '{}' then
                'and exists (select from chunk as c inner join document as d'
                || ' on d.product_id = $1 and d.id = c.doc_id'
                || ' where c.product_id = $1 and c.version = p.version and '
                || recall._filter_sql(p_filter, 12) || ')'
            else ''
        end
    );
end;
$$;

comment on function recall._bm25_candidates_sql is
'Parameters: product_id; terms, rarest first; their weights; 0.9 / average length; how many'
' terms are read in full; terms, signs and postings of waiting changes; versions that went; k;'
' what the terms not read can add at most; filter. Gives versions, their scores so far, and the'
' k-th best of these or null.';
