-- A word of the product's texts that an analyzed term stands for.
create or replace function recall._term_word(p_product_id integer, p_analyzer text, p_term text)
returns text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if not recall._is_word(p_term) then
        return p_term;
    end if;
    return coalesce(
        (
            select w.word
            from (
                select c.content_chunk
                from recall._term_versions(p_product_id, p_term, 10) as v (version)
                inner join chunk as c on c.product_id = p_product_id and v.version = c.version
            ) as t
            cross join lateral regexp_split_to_table(
                recall._fold(t.content_chunk), '[^[:alnum:]_-]+'
            ) as w (word)
            where
                starts_with(w.word, left(p_term, greatest(2, length(p_term) - 2)))
                and length(w.word) <= length(p_term) + 6
            group by w.word
            having tsvector_to_array(recall.analyze(w.word, p_analyzer)) @> array[p_term]
            order by count(*) desc, length(w.word), w.word
            limit 1
        ),
        p_term
    );
end;
$$;

comment on function recall._term_word is
'The commonest word, folded, of some ten chunks with the term that is analyzed to it; the term'
' itself where there is none or it is of CJK.';
