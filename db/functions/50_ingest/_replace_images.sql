-- Gives a document the images of a new content; one that stays the same keeps its row and vector.
create or replace function recall._replace_images(
    p_product_id integer,
    p_doc_id bigint,
    p_content text,
    p_format text
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if
        not recall._may_have_images(p_content, p_format)
        and not exists (
            select from image as i where i.product_id = p_product_id and i.doc_id = p_doc_id
        )
    then
        return;
    end if;
    with found as materialized (
        select
            i.ordinal, i.place, i.alternative_text, i.caption, i.context,
            case when i.url !~* '^data:' then i.url end as url,
            case when i.url ~* '^data:' then recall._data_content(i.url) end as content
        from recall.text_images(p_content, p_format) as i
    ),
    -- The chunk whose own text, behind its overlap, holds the character at an image's place.
    ended as materialized (
        select
            c.id, c.ordinal,
            sum(recall._solid_length(substr(c.content_chunk, c.overlap + 1)))
            over (order by c.ordinal) as solid
        from chunk as c
        where
            c.product_id = p_product_id and c.doc_id = p_doc_id
            and exists (select from found)
    ),
    border as materialized (
        select
            array_agg(e.id order by e.ordinal) as ids,
            array_agg(e.solid::integer order by e.ordinal) as ends
        from ended as e
    ),
    wanted as materialized (
        select
            f.*,
            b.ids[
                least(1 + width_bucket(greatest(f.place - 1, 0), b.ends), cardinality(b.ids))
            ] as chunk_id,
            k.key,
            row_number() over (partition by k.key order by f.ordinal) as copy
        from found as f
        cross join border as b
        cross join lateral (
            select sha256(coalesce(f.content, convert_to(coalesce(f.url, ''), 'UTF8'))) as key
        ) as k
    ),
    present as materialized (
        select
            i.id, k.key, row_number() over (partition by k.key order by i.ordinal, i.id) as copy
        from image as i
        cross join lateral (
            select
                case when i.url is null then i.content_hash
                    else sha256(convert_to(i.url, 'UTF8'))
                end as key
        ) as k
        where i.product_id = p_product_id and i.doc_id = p_doc_id
    ),
    gone as (
        delete from image as i
        using present as p
        left join wanted as w on p.key = w.key and p.copy = w.copy
        where i.product_id = p_product_id and i.id = p.id and w.key is null
    ),
    moved as (
        update image as i
        set
            ordinal = w.ordinal, chunk_id = w.chunk_id, alternative_text = w.alternative_text,
            caption = w.caption, context = w.context
        from present as p
        inner join wanted as w on p.key = w.key and p.copy = w.copy
        where
            i.product_id = p_product_id
            and i.id = p.id
            and (i.ordinal, i.chunk_id, i.alternative_text, i.caption, i.context)
            is distinct from (w.ordinal, w.chunk_id, w.alternative_text, w.caption, w.context)
    )
    insert into image (
        product_id, doc_id, chunk_id, ordinal, url, alternative_text, caption, context, content
    )
    select
        p_product_id, p_doc_id, w.chunk_id, w.ordinal, w.url, w.alternative_text, w.caption,
        w.context, w.content
    from wanted as w
    left join present as p on w.key = p.key and w.copy = p.copy
    where p.key is null
    order by w.ordinal;
end;
$$;

comment on function recall._replace_images is
'Old and new images are paired by address or bytes, the n-th of equal ones with the n-th. The'
' caller holds the document''s row lock and has written its chunks.';
