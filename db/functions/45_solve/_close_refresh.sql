-- Ends a refresh: the encoder knows the fit's chunks, and the fit goes.
create or replace function recall._close_refresh(p_fit recall._encoder)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
begin
    -- A chunk that has changed keeps its former row, which single terms of its former text use.
    update _encoder_chunk as k
    set chunk_id = null
    from _fit_chunk as f
    where
        f.encoder_id = p_fit.id
        and k.encoder_id = p_fit.follows
        and k.chunk_id = f.chunk_id;
    insert into _encoder_chunk (encoder_id, chunk_no, dual_vector, chunk_id, embedded)
    select p_fit.follows, s.chunk_no, s.v::halfvec, f.chunk_id, f.embedded
    from _fit_vector as s
    inner join _fit_chunk as f on f.encoder_id = p_fit.id and s.chunk_no = f.chunk_no
    where s.encoder_id = p_fit.id and s.kind = 's';
    update _encoder
    set
        chunk_count = chunk_count + p_fit.chunk_count,
        folded_count = folded_count + p_fit.chunk_count,
        term_count = t.terms,
        shared_term_count = t.shared
    from (
        select count(*) as terms, count(*) filter (where k.chunk_no is null) as shared
        from _encoder_term as k
        where k.encoder_id = p_fit.follows
    ) as t
    where id = p_fit.follows;
    perform recall._clear_fit(p_fit.id);
    delete from _encoder where id = p_fit.id;
end;
$$;

comment on function recall._close_refresh is
'p_fit follows the encoder in use, whose terms have been folded already.';
