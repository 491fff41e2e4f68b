-- The blocks of the chunks that an answer may be taken from, as the compliance rules let them by.
create or replace function recall._answer_blocks(p_evidence recall._evidence)
returns table (
    product_id integer,
    doc_id bigint,
    run integer,
    n bigint,
    chunk_id bigint,
    ordinal integer,
    kind "char",
    content text
)
language plpgsql stable parallel unsafe security definer rows 100 set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
#variable_conflict use_column
declare
    v_has_rules boolean := exists (select from compliance_rule as r where r.is_enabled);
    v_read integer := recall._chunks_read(p_evidence.sources);
begin
    return query
    with run as (
        select h.product_id, h.doc_id, lower(r.ordinals) as run, upper(r.ordinals) - 1 as last
        from (
            select
                s.product_id, s.doc_id, range_agg(case
                    -- How it is done often stands beside what it is.
                    when 'how' = any(p_evidence.kinds) and s.ordinality = 1
                        then int4range(greatest(s.ordinal - 1, 1), s.ordinal + 3)
                    -- What a lead-in leads to, and further steps, stand in the next chunk.
                    when
                        s.content ~ '[:：]\s*$'
                        or 'how' = any(p_evidence.kinds) and s.ordinality = 2
                        then int4range(s.ordinal, s.ordinal + 2)
                    else int4range(s.ordinal, s.ordinal + 1)
                end) as ordinals
            from unnest(p_evidence.sources) with ordinality as s
            where s.policy <> 'blocked' and s.ordinality <= v_read
            group by s.product_id, s.doc_id
        ) as h
        cross join lateral unnest(h.ordinals) as r (ordinals)
    ),
    block as materialized (
        select
            r.product_id, r.doc_id, r.run, b.chunk_id, b.ordinal, b.kind, b.content,
            row_number() over w as n, sum(length(b.content)) over w as chars
        from run as r
        cross join lateral recall._document_blocks(r.product_id, r.doc_id, r.run, r.last) as b
        window w as (partition by r.product_id, r.doc_id, r.run order by b.ordinal, b.place)
    ),
    checked as (
        select
            r.product_id, r.doc_id, r.run, c.content, c.is_blocked,
            c.findings @> '[{"action": "mask"}]' as masked
        from (
            select b.product_id, b.doc_id, b.run, string_agg(b.content, '' order by b.n) as content
            from block as b
            where v_has_rules and b.chars <= 10000
            group by b.product_id, b.doc_id, b.run
        ) as r
        cross join lateral recall._comply(r.content, r.product_id, 'context') as c
    )
    select b.product_id, b.doc_id, b.run, b.n, b.chunk_id, b.ordinal, b.kind, b.content
    from block as b
    left join checked as c
        on b.product_id = c.product_id and b.doc_id = c.doc_id and b.run = c.run
    where b.chars <= 10000 and not coalesce(c.is_blocked or c.masked, false)
    union all
    select
        b.product_id, b.doc_id, b.run, m.ordinal, b.chunk_id, b.ordinal, m.kind, m.content
    from checked as c
    inner join block as b
        on c.product_id = b.product_id and c.doc_id = b.doc_id and c.run = b.run and b.n = 1
    cross join lateral recall._markdown_blocks(c.content) as m
    where c.masked and not c.is_blocked;
end;
$$;

comment on function recall._answer_blocks is
'Of the best recall._chunks_read chunks, of the next one where a lead-in or steps go on there, and'
' of those beside the best one where the question asks how, one before and two behind.'
' run: the first ordinal of chunks side by side, n: the block''s place in it. None of a run that a'
' rule blocks; one that is masked is cut anew. At most 10,000 characters of a run.';
