-- The learned encoder's vector of a query: the sum of its terms' vectors, in the centred space.
create or replace function recall._encode_query(
    p_product_id integer,
    p_model_id integer,
    p_terms tsvector
)
returns vector
language plpgsql stable parallel safe strict security definer set search_path from current as $$
declare
    v_sum vector;
begin
    select sum(
        case
            when q.weight = 1 then v.term_vector
            else recall._scale_vector(v.term_vector, q.weight)
        end
    )
    into v_sum
    from recall._encoder as e
    cross join lateral (
        select
            t.lexeme collate "C" as term,
            sqrt(sum(case w when 'A' then 1 else 0.25 end)) as weight
        from unnest(p_terms) as t (lexeme, positions, weights)
        cross join unnest(t.weights) as w
        group by t.lexeme
    ) as q
    cross join lateral (
        select
            case
                when t.chunk_no is null then t.term_vector::vector
                else (
                    select recall._scale_vector(c.dual_vector::vector, t.weight)
                    from recall._encoder_chunk as c
                    where c.encoder_id = e.id and c.chunk_no = t.chunk_no
                )
            end as term_vector
        from recall._encoder_term as t
        where t.encoder_id = e.id and t.term = q.term
        union all
        select recall._scale_vector(w.term_vector::vector, e.word_scale)
        from recall._word_term as w
        where
            w.model_id = p_model_id
            and w.analyzer = e.analyzer
            and w.term = q.term
            and e.word_scale > 0
            and not exists (
                select from recall._encoder_term as t
                where t.encoder_id = e.id and t.term = q.term
            )
        offset 0
    ) as v
    where e.product_id = p_product_id and e.model_id = p_model_id and e.in_use;
    return case when vector_norm(v_sum) > 0 then l2_normalize(v_sum) end;
end;
$$;

comment on function recall._encode_query is
'The unit-length vector of a query''s terms by the learned encoder in use, to be compared with'
' embeddings less the encoder''s mean; null without an encoder and for unknown terms only. A term'
' that only the listed words have counts by these, times word_scale. A term''s weight is the root'
' of its occurrences; occurrences of a label other than A, synonyms, count a quarter.';
