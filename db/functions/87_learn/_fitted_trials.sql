-- The weights of a fusion by scores that the questions outside of each split, and all, ask for.
create or replace function recall._fitted_trials(
    p_cache recall._golden_cache,
    p_question_ids bigint [],
    p_question_splits integer [],
    p_splits integer
)
returns table (split integer, definition jsonb)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_size integer := 2 * (cardinality(p_cache.channels) + 2);
    v_start vector := subvector(
        recall._trial_vector(p_cache.definition || '{"fusion": "scores"}', p_cache.channels),
        1, v_size
    );
    v_sum double precision := (select sum(w) from unnest(v_start::real []) as w);
    v_hits record;
begin
    -- The loss and its ridge are made for weights of about 1, a ranking for any.
    if v_sum > 0 then
        v_start := recall._scale_vector(v_start, least(10, greatest(1, v_sum)) / v_sum);
    end if;
    for v_split in 0 .. p_splits loop
        -- A document stands where its best chunk does.
        select
            array_agg(d.parts) as parts, array_agg(d.question) as questions,
            array_agg(d.gain / d.gains) as shares
        into v_hits
        from (
            select c.parts, c.question, c.gain, sum(c.gain) over (partition by c.question) as gains
            from (
                select distinct on (h.question_id, h.doc_id)
                    subvector(h.parts, 1, v_size) as parts, q.question,
                    greatest(h.gain, 0) as gain
                from (
                    select u.id, u.n::integer as question
                    from unnest(p_question_ids, p_question_splits)
                        with ordinality as u (id, split, n)
                    where u.split <> v_split
                    order by hashint8(u.id)
                    limit 500
                ) as q
                inner join _golden_hit as h
                    on h.golden_set_id = p_cache.golden_set_id and q.id = h.question_id
                order by
                    h.question_id, h.doc_id, subvector(h.parts, 1, v_size) <#> v_start, h.chunk_id
            ) as c
        ) as d
        where d.gains > 0;
        return query
        select
            v_split,
            recall._weights_definition(
                recall._fit_weights(
                    v_hits.parts, v_hits.questions, v_hits.shares,
                    v_start::real []::double precision []
                ),
                p_cache.channels
            )
        where v_hits.parts is not null;
    end loop;
end;
$$;

comment on function recall._fitted_trials is
'A row a split from 1, and 0 for all questions: recall._fit_weights of the questions, at most 500,'
' that are not in it, from the strategy that was cached.';
