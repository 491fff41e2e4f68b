-- The best chunks by BM25 of a request: what a search has found already, or found now.
create or replace function recall._bm25_hits(
    p_request recall._request,
    p_limit integer,
    p_haste double precision default 1
)
returns recall.hit []
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_request recall._request;
    v_hits recall.hit [];
    v_said constant integer := recall._said_length();
    v_is_translated constant boolean := coalesce(cardinality(p_request.translations), 0) > 0;
    -- Then it adds up what is the best of all nodes, as it is the best of all products.
    v_is_cut constant boolean := v_is_translated and recall._is_united();
    v_adds_up constant boolean := v_is_cut and (p_request.engines ? 'bm25') is not true;
begin
    if p_request.bm25_hits is not null then
        return p_request.bm25_hits[:p_limit];
    elsif p_request.united is not null and not v_adds_up then
        v_request := p_request;
        v_request.united := null;
        return recall._hits_of_all(
            v_request, 'best', concat_ws(' ', 'bm25', p_limit, p_haste, p_request.query),
            format('select recall._bm25_hits($1, %s, %s)', p_limit, p_haste), p_limit, true
        );
    elsif p_request.engines ? 'bm25' then
        v_request := p_request;
        v_request.max_hits := p_limit;
        execute format(
            'select array(select h from recall.%I($1) as h)',
            (select e.function_name from engine as e where e.name = p_request.engines ->> 'bm25')
        )
        into v_hits
        using v_request;
        return v_hits;
    end if;
    v_hits := array(
        select
            row(
                b.chunk_id,
                b.doc_id,
                row_number() over (order by b.score desc, b.chunk_id),
                b.score,
                'bm25'
            )::recall.hit
        from (
            select f.chunk_id, f.doc_id, sum(f.score) as score
            from (
                select s.*
                from (
                    select
                        array_agg(t.lexeme) as terms,
                        array_agg(coalesce(cardinality(t.positions), 1)::float8) as weights
                    from unnest(p_request.terms) as t
                ) as q
                cross join lateral (
                    select b.*
                    from recall._bm25_scores(
                        p_request.product_ids, q.terms, q.weights, p_limit, p_request.filter,
                        p_haste
                    ) as b
                    where not v_is_cut
                    union all
                    select b.chunk_id, b.doc_id, b.score
                    from recall._bm25_of_all(p_request, q.terms, q.weights, p_limit, p_haste) as b
                    where v_is_cut
                ) as s
                union all
                select s.* from recall._translated_scores(p_request, p_limit, p_haste) as s
                where v_is_translated
            ) as f
            group by f.chunk_id, f.doc_id
        ) as b
        order by b.score desc, b.chunk_id
        limit p_limit
    );
    if v_adds_up and recall._said_length() > v_said then
        perform set_config('recall.united_waits', 'on', true);
    end if;
    return v_hits;
end;
$$;

comment on function recall._bm25_hits is
'The first p_limit hits, best first, by the request''s engine or our own index. p_limit is at most'
' greatest(200, max_hits), as many as recall._channel_hits leaves in the request. p_haste: as'
' recall._search_bm25.';
