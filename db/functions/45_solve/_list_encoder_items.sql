-- Fills a fit with the chunks that an encoder has not learned from: their terms and embeddings.
create or replace function recall._list_encoder_items(
    p_fit_id integer,
    p_encoder recall._encoder,
    p_most_chunks integer default null
)
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set enable_sort = off
set jit = off as $$
declare
    v_mean vector := p_encoder.mean_vector;
    v_last integer := coalesce(
        (select max(k.chunk_no) from _encoder_chunk as k where k.encoder_id = p_encoder.id), 0
    );
    v_every bigint := 1;
    v_items bigint;
begin
    if v_mean is null then
        select
            avg(e.content_embedding::vector),
            greatest(ceil(count(*) / p_most_chunks::numeric), 1)::bigint
        into v_mean, v_every
        from chunk as c
        inner join embedding as e
            on c.product_id = e.product_id and c.id = e.chunk_id and c.content_hash = e.content_hash
        where
            c.product_id = p_encoder.product_id
            and e.model_id = p_encoder.model_id
            and length(c.ts_vector_extra) > 0;
        update _encoder set mean_vector = v_mean where id = p_encoder.id;
    end if;
    insert into _fit_item (fit_id, item_no, source_id, source_time, target)
    select
        p_fit_id,
        v_last + row_number() over (order by c.id),
        c.id,
        e.created,
        l2_normalize(e.content_embedding::vector - v_mean)
    from (
        select c.id, row_number() over (order by c.id) as n
        from chunk as c
        inner join embedding as e
            on c.product_id = e.product_id and c.id = e.chunk_id and c.content_hash = e.content_hash
        where
            c.product_id = p_encoder.product_id
            and e.model_id = p_encoder.model_id
            and length(c.ts_vector_extra) > 0
            and not exists (
                select
                from _encoder_chunk as k
                where
                    k.encoder_id = p_encoder.id
                    and k.chunk_id = e.chunk_id
                    and k.embedded = e.created
            )
    ) as c
    inner join embedding as e
        on e.product_id = p_encoder.product_id and c.id = e.chunk_id
        and e.model_id = p_encoder.model_id
    where c.n % v_every = 0;
    get diagnostics v_items = row_count;
    -- Terms that the encoder has keep their idf. Its vectors are idf^1.25 times the rows of W.
    insert into _fit_term (fit_id, term_no, term, df, idf, known)
    select
        p_fit_id,
        row_number() over (order by t.df = 1, t.term),
        t.term,
        t.df,
        coalesce(k.idf, ln(1 + (p_encoder.chunk_count + v_items - t.df + 0.5) / (t.df + 0.5))),
        case
            when k.chunk_no is not null
                then recall._scale_vector(
                    recall._scale_vector(d.dual_vector::vector, k.weight), k.idf ^ -0.25
                )
            when k.term is not null
                then recall._scale_vector(k.term_vector::vector, k.idf ^ -0.25)
        end
    from (
        select u.lexeme collate "C" as term, count(*)::integer as df
        from _fit_item as f
        inner join chunk as c on c.product_id = p_encoder.product_id and f.source_id = c.id
        cross join unnest(c.ts_vector_extra) as u
        where f.fit_id = p_fit_id
        group by 1
    ) as t
    left join _encoder_term as k on k.encoder_id = p_encoder.id and t.term = k.term
    left join _encoder_chunk as d on d.encoder_id = p_encoder.id and k.chunk_no = d.chunk_no;
    insert into _fit_posting (fit_id, term_no, item_no, tf)
    select p_fit_id, t.term_no, f.item_no, coalesce(cardinality(u.positions), 1)
    from _fit_item as f
    inner join chunk as c on c.product_id = p_encoder.product_id and f.source_id = c.id
    cross join unnest(c.ts_vector_extra) as u
    inner join _fit_term as t on t.fit_id = p_fit_id and u.lexeme collate "C" = t.term
    where f.fit_id = p_fit_id
    order by t.term_no, f.item_no;
    analyze _fit_item, _fit_term, _fit_posting;
    return v_items;
end;
$$;

comment on function recall._list_encoder_items is
'Gives the number of chunks: of more than p_most_chunks every nth. With Lucene''s idf over these'
' chunks and those that the encoder has learned from. A new encoder gets the mean of all their'
' embeddings, by which they are lessened.';
