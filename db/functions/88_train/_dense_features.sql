-- What of a pair of texts is a number, and no word; null for one text.
create or replace function recall._dense_features(p_text_a text, p_text_b text, p_options jsonb)
returns vector
language plpgsql stable parallel safe security invoker set search_path from current as $$
begin
    return case when p_text_b is not null then recall._pair_overlaps(
        (recall._class_words(p_text_a, p_options ->> 'analyzer'))[:400],
        (recall._class_words(p_text_b, p_options ->> 'analyzer'))[:400]
    )::vector end;
end;
$$;

comment on function recall._dense_features is
'recall._pair_overlaps, not standardized yet.';
