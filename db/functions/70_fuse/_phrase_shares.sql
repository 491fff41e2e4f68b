-- How many of a question's phrases stand in chunks: its neighbouring terms, as neighbours.
create or replace function recall._phrase_shares(
    p_request recall._request,
    p_chunk_ids bigint []
)
returns table (chunk_id bigint, share double precision)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    -- Synonyms, which have no label A, do not count.
    v_phrases tsquery [] := array(
        select distinct tsquery_phrase(
            quote_literal(w.lexeme)::tsquery,
            quote_literal(w.next_lexeme)::tsquery,
            w.next_position - w.position
        )
        from (
            select
                t.lexeme,
                p.position,
                lead(t.lexeme) over (order by p.position) as next_lexeme,
                lead(p.position) over (order by p.position) as next_position
            from unnest(p_request.terms) as t (lexeme, positions, weights)
            cross join unnest(t.positions, t.weights) as p (position, weight)
            where p.weight = 'A'
        ) as w
        where w.next_position - w.position between 1 and 5
        limit 64
    );
    v_any_phrase tsquery := nullif(array_to_string(v_phrases, ' | '), '')::tsquery;
    v_chunk_ids bigint [];
    v_shares double precision [];
    v_asked text;
    v_all jsonb;
begin
    select array_agg(i.chunk_id), array_agg(s.share)
    into v_chunk_ids, v_shares
    from unnest(p_chunk_ids) as i (chunk_id)
    cross join lateral (
        -- Out of its compressed form once, not once a phrase.
        select ts_filter(c.ts_vector_extra, '{a,b,c,d}') as terms
        from chunk as c
        where
            c.product_id = any(p_request.product_ids) and c.id = i.chunk_id
            and c.ts_vector_extra @@ v_any_phrase
        offset 0
    ) as c
    cross join lateral (
        select avg((c.terms @@ p.phrase)::integer)::double precision as share
        from unnest(v_phrases) as p (phrase)
    ) as s;
    if recall._is_united() then
        v_asked := concat_ws(' ', p_request.terms, array(
            select i from unnest(p_chunk_ids) as i order by i
        ));
        v_all := coalesce(
            recall._of_all_nodes('shares', v_asked),
            recall._say_own('shares', v_asked, (
                select coalesce(jsonb_agg(jsonb_build_array(o.chunk_id, o.share)), '[]')
                from unnest(v_chunk_ids, v_shares) as o (chunk_id, share)
            ))
        );
        return query
        select distinct on (1) (e ->> 0)::bigint, (e ->> 1)::double precision
        from jsonb_array_elements(v_all) as e
        order by 1;
        return;
    end if;
    return query select * from unnest(v_chunk_ids, v_shares);
end;
$$;

comment on function recall._phrase_shares is
'Of at most 64 phrases, two terms one behind the other in the request, the share that a chunk has;'
' no row where it has none.';
