-- What of texts, or of pairs of texts, is a number, and no word: how alike, and a model's vectors.
create or replace function recall._dense_features(
    p_texts_a text [],
    p_texts_b text [],
    p_options jsonb
)
returns vector []
language plpgsql stable parallel unsafe security invoker set search_path from current as $$
declare
    v_is_pair boolean := coalesce(array_remove(p_texts_b, null), '{}') <> '{}';
    v_vectors vector [] := case
        when p_options ->> 'vectors' is not null then recall._class_vectors(
            case when v_is_pair then p_texts_a || p_texts_b else p_texts_a end,
            p_options ->> 'vectors'
        )
    end;
begin
    if not v_is_pair and p_options ->> 'epsilon' is not null and v_vectors is null then
        v_vectors := array(
            select recall._hash_words(recall._class_words(k.text, p_options ->> 'analyzer'), 2048)
            from unnest(p_texts_a) with ordinality as k (text, n)
            order by k.n
        );
    end if;
    if v_is_pair then
        v_vectors := array(
            select case
                when k.vector_a is null then o.overlaps
                else o.overlaps
                    || ((k.vector_a - k.vector_b) * (k.vector_a - k.vector_b))
                    || (k.vector_a * k.vector_b)
            end
            from unnest(p_texts_a, p_texts_b, v_vectors, v_vectors[cardinality(p_texts_a) + 1:])
                with ordinality as k (text_a, text_b, vector_a, vector_b, n)
            cross join lateral (
                select recall._pair_overlaps(
                    (recall._class_words(k.text_a, p_options ->> 'analyzer'))[:400],
                    (recall._class_words(k.text_b, p_options ->> 'analyzer'))[:400]
                )::vector as overlaps
            ) as o
            where k.n <= cardinality(p_texts_a)
            order by k.n
        );
    end if;
    if p_options ->> 'epsilon' is null then
        return v_vectors;
    end if;
    return array(
        select l2_normalize(v.vector)
        from unnest(v_vectors) with ordinality as v (vector, n)
        order by v.n
    );
end;
$$;

comment on function recall._dense_features is
'By place, not standardized yet; null where there are none. Of one text the vector that model'
' options.vectors gives it; of a pair recall._pair_overlaps, and with options.vectors the squares'
' of the difference of both vectors and their product. With options.epsilon of one text, where no'
' model gives vectors, recall._hash_words; and all that at unit length.';
