-- Reads a fit's terms and postings, sets its state; gives the ranges of terms to go over.
create or replace function recall._read_encoder_terms(p_encoder_id integer)
returns int4range []
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_encoder recall._encoder := recall._require_fit(p_encoder_id);
    v_step integer;
    v_known integer := coalesce(
        (select e.chunk_count from _encoder as e where e.id = v_encoder.follows), 0
    );
    v_settings text[] := recall._set_fit_planning();
begin
    v_encoder.chunk_count := (
        select count(*)::integer from _fit_chunk where encoder_id = p_encoder_id
    );
    -- Terms of several chunks come first: the ranges end before those of one.
    insert into _fit_term (encoder_id, term_no, term, df, idf)
    select
        p_encoder_id,
        row_number() over (order by t.df = 1, t.term),
        t.term,
        t.df,
        coalesce(k.idf, ln(1 + (v_known + v_encoder.chunk_count - t.df + 0.5) / (t.df + 0.5)))
    from (
        select u.lexeme collate "C" as term, count(*)::integer as df
        from _fit_chunk as f
        inner join chunk as c on c.product_id = v_encoder.product_id and f.chunk_id = c.id
        cross join unnest(c.ts_vector_extra) as u
        where f.encoder_id = p_encoder_id
        group by 1
    ) as t
    left join _encoder_term as k on k.encoder_id = v_encoder.follows and t.term = k.term;
    insert into _fit_posting (encoder_id, term_no, chunk_no, tf)
    select p_encoder_id, t.term_no, f.chunk_no, coalesce(cardinality(u.positions), 1)
    from _fit_chunk as f
    inner join chunk as c on c.product_id = v_encoder.product_id and f.chunk_id = c.id
    cross join unnest(c.ts_vector_extra) as u
    inner join _fit_term as t
        on t.encoder_id = p_encoder_id and u.lexeme collate "C" = t.term
    where f.encoder_id = p_encoder_id
    order by t.term_no, f.chunk_no;
    analyze _fit_chunk, _fit_term, _fit_posting;
    select count(*) filter (where df > 1)::integer, count(*)::integer
    into v_encoder.shared_term_count, v_encoder.term_count
    from _fit_term
    where encoder_id = p_encoder_id;
    perform recall._weigh_encoder_chunks(v_encoder);
    perform recall._set_fit_planning(v_settings);
    update _encoder
    set
        chunk_count = v_encoder.chunk_count,
        shared_term_count = v_encoder.shared_term_count,
        term_count = v_encoder.term_count
    where id = p_encoder_id;
    -- 40 MB of vectors at a time.
    v_step := 10000000 / (select dimensions from model where id = v_encoder.model_id);
    return array(
        select int4range(n, least(n + v_step, v_encoder.shared_term_count + 1))
        from generate_series(1, v_encoder.shared_term_count, v_step) as n
    );
end;
$$;

comment on function recall._read_encoder_terms is
'Fills the working tables of a fit from the chunks'' terms, with Lucene''s idf over these'
' chunks, or the idf that the encoder it follows has for a term; gives ranges of the numbers of'
' the terms that occur in several chunks. Raises 55000.';

grant execute on function recall._read_encoder_terms to recall_writer;
