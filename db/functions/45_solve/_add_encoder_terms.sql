-- Gives terms of an encoder the vectors that the dual vectors of their chunks add up to.
create or replace function recall._add_encoder_terms(
    p_encoder_id integer,
    p_terms text [],
    p_is_last boolean
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_seqscan = off set jit = off as $$
declare
    v_encoder recall._encoder;
begin
    -- Another fit that ends now deletes it, and waits.
    select * into v_encoder from _encoder as e where e.id = p_encoder_id and e.in_use
    for key share;
    if not coalesce(recall._may_write(v_encoder.product_id), false) then
        return;
    end if;
    with added as (
        insert into _encoder_term as t (encoder_id, term, chunk_no, weight, term_vector, idf)
        select
            p_encoder_id,
            w.term,
            case when w.chunks = 1 then w.chunk_no end,
            case when w.chunks = 1 then w.idf ^ 2.25 * w.root end,
            case when w.chunks > 1 then recall._scale_vector(w.v, w.idf ^ 2.25)::halfvec end,
            w.idf
        from (
            select
                p.term, count(*) as chunks, min(k.chunk_no) as chunk_no, min(sqrt(p.tf)) as root,
                sum(recall._scale_vector(k.dual_vector::vector, sqrt(p.tf))) as v,
                ln(1 + (v_encoder.chunk_count - count(*) + 0.5) / (count(*) + 0.5)) as idf
            from recall._term_postings(v_encoder.product_id, p_terms) as p
            inner join chunk as c
                on c.product_id = v_encoder.product_id and p.version = c.version
            inner join _encoder_chunk as k on k.encoder_id = p_encoder_id and c.id = k.chunk_id
            group by p.term
        ) as w
        on conflict (encoder_id, term) do update
        set
            chunk_no = excluded.chunk_no, weight = excluded.weight,
            term_vector = excluded.term_vector, idf = excluded.idf
        where t.term_vector is null
        returning t.chunk_no, xmax = 0 as is_new
    )
    update _encoder as e
    set
        term_count = e.term_count + a.terms,
        shared_term_count = e.shared_term_count + a.shared
    from (
        select
            count(*) filter (where d.is_new) as terms,
            count(*) filter (where d.chunk_no is null) as shared
        from added as d
    ) as a
    where e.id = p_encoder_id;
    if p_is_last then
        delete from _fit where encoder_id = p_encoder_id;
    else
        update _fit set last_term = p_terms[cardinality(p_terms)] where encoder_id = p_encoder_id;
    end if;
end;
$$;

comment on function recall._add_encoder_terms is
'A term of one chunk gets a weight. p_terms: by bytes, after those of the call before. Does nothing'
' for an encoder that is not in use, or of a product that the caller may not write.';

grant execute on function recall._add_encoder_terms to recall_writer;
