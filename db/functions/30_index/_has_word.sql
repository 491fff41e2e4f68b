-- Whether a term, which is a stem, stands in some text of products as this word.
create or replace function recall._has_word(p_product_ids integer [], p_term text, p_word text)
returns boolean
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_asked constant text := p_term || ' ' || p_word;
    v_all jsonb;
    v_has boolean;
begin
    if recall._is_united() then
        v_all := recall._of_all_nodes('word', v_asked);
    end if;
    if v_all is not null then
        return v_all ? 'yes';
    end if;
    v_has := exists (
        select
        from (
            select i.product_id, v.version
            from unnest(p_product_ids) as i (product_id)
            cross join lateral recall._term_versions(i.product_id, p_term, 20) as v (version)
            union all
            (
                select p.product_id, p.version
                from _pending as p
                where
                    p.product_id = any(p_product_ids) and p.sign > 0
                    and p.terms @@ recall._terms_query(array_to_tsvector(array[p_term]))
                limit 20
            )
        ) as v
        inner join chunk as c on c.product_id = v.product_id and c.version = v.version
        inner join document as d on d.product_id = c.product_id and d.id = c.doc_id
        cross join lateral (
            select
                lower(recall._indexed_text(d.title, c.heading_path, c.content_chunk) collate "C")
                as content
            offset 0
        ) as t
        where recall._occurs(p_word, t.content)
    );
    if recall._is_united() then
        perform recall._say_own('word', v_asked, to_jsonb(array(select 'yes' where v_has)));
        return false;
    end if;
    return v_has;
end;
$$;

comment on function recall._has_word is
'Looks into 20 packed chunks of each product with p_term and 20 waiting ones. p_word: folded.';
