-- How much of a question the captions of a product's images have.
create or replace function recall._caption_shares(p_product_id integer, p_terms tsvector)
returns table (image_id bigint, share double precision)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set plan_cache_mode = force_generic_plan as $$
begin
    return query
    with asked as materialized (
        select
            t.lexeme collate "C" as term,
            case when 'A' = any(t.weights) then 1 else 0.25 end as weight
        from unnest(p_terms) as t
    ),
    matched as materialized (
        select i.id, i.terms, length(ts_filter(i.terms, '{a}')) as own_count
        from image as i
        where i.product_id = p_product_id and i.terms @@ recall._terms_query(p_terms)
        limit 20000
    ),
    posting as materialized (
        select
            m.id, a.term, m.own_count,
            -- What stands around an image says less than its caption, and may be of another one.
            case
                when 'A' = any(t.weights) then 1
                when m.own_count = 0 then 0.3
                else 0.1
            end as part
        from matched as m
        cross join unnest(m.terms) as t
        inner join asked as a on t.lexeme collate "C" = a.term
    ),
    rarity as materialized (
        select
            a.term, a.weight,
            ln(1 + (n.images - coalesce(p.df, 0) + 0.5) / (coalesce(p.df, 0) + 0.5)) as idf
        from asked as a
        cross join (
            select count(*) as images from image as i where i.product_id = p_product_id
        ) as n
        left join (
            select g.term, sum(g.part) as df from posting as g group by g.term
        ) as p on a.term = p.term
    )
    select
        p.id,
        -- Of equal shares the caption that says least else comes first.
        least(
            1,
            sum(r.weight * p.part * r.idf)
            / (select sum(u.idf) from rarity as u where u.weight = 1)
        )::double precision
        * (0.95 + 0.05 * count(*) filter (where p.part = 1) / greatest(p.own_count, 1))
    from posting as p
    inner join rarity as r on p.term = r.term
    group by p.id, p.own_count;
end;
$$;

comment on function recall._caption_shares is
'share, 0 to 1: of the idf, among the product''s images, of the terms of p_terms with label A,'
' what caption and alternative text have; words around the image count 0.1, or 0.3 where it has'
' neither; terms of other labels, synonyms, 0.25. Of at most 20,000 images that have one of the'
' terms.';
