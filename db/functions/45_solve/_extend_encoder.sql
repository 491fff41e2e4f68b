-- Adds the vectors that a solved fit found for its terms, and its chunks, to an encoder.
create or replace function recall._extend_encoder(p_encoder_id integer, p_fit_id integer)
returns void
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set enable_sort = off
set jit = off as $$
declare
    v_terms int4range := (
        select int4range(1, count(*)::integer + 1) from _fit_term where fit_id = p_fit_id
    );
    v_chunks integer;
begin
    -- A term that the encoder had of one chunk gets a vector.
    insert into _encoder_term as k (encoder_id, term, term_vector, idf)
    select
        p_encoder_id,
        t.term,
        (case
            when t.known is null then w.v else w.v + recall._scale_vector(t.known, t.idf ^ 0.25)
        end)::halfvec,
        t.idf
    from recall._fit_term_vectors(p_fit_id, v_terms, 2.25) as w
    inner join _fit_term as t on t.fit_id = p_fit_id and w.term_no = t.term_no
    where t.df > 1 or t.known is not null
    on conflict (encoder_id, term) do update
    set term_vector = excluded.term_vector, chunk_no = null, weight = null;
    insert into _encoder_term (encoder_id, term, chunk_no, weight, idf)
    select p_encoder_id, t.term, p.item_no, t.idf ^ 2.25 * sqrt(p.tf), t.idf
    from _fit_term as t
    inner join _fit_posting as p on p.fit_id = p_fit_id and t.term_no = p.term_no
    where t.fit_id = p_fit_id and t.df = 1 and t.known is null;
    -- A chunk that has changed keeps its former row, which single terms of its former text use.
    update _encoder_chunk as k
    set chunk_id = null
    from _fit_item as f
    where f.fit_id = p_fit_id and k.encoder_id = p_encoder_id and k.chunk_id = f.source_id;
    insert into _encoder_chunk (encoder_id, chunk_no, dual_vector, chunk_id, embedded)
    select p_encoder_id, s.item_no, s.v::halfvec, f.source_id, f.source_time
    from _fit_vector as s
    inner join _fit_item as f on f.fit_id = p_fit_id and s.item_no = f.item_no
    where s.fit_id = p_fit_id and s.kind = 's';
    get diagnostics v_chunks = row_count;
    update _encoder
    set
        chunk_count = chunk_count + v_chunks,
        added_count = added_count + v_chunks,
        term_count = t.terms,
        shared_term_count = t.shared
    from (
        select count(*) as terms, count(*) filter (where k.chunk_no is null) as shared
        from _encoder_term as k
        where k.encoder_id = p_encoder_id
    ) as t
    where id = p_encoder_id;
end;
$$;

comment on function recall._extend_encoder is
'Terms that only one of the fit''s chunks has, and that are new to the encoder, get a weight.';
