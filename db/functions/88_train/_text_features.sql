-- The features of a text, or of a pair of texts.
create or replace function recall._text_features(p_text_a text, p_text_b text, p_options jsonb)
returns text []
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if p_text_b is null then
        return recall._class_features(p_text_a, p_options);
    end if;
    return recall._pair_features(p_text_a, p_text_b, p_options);
end;
$$;

comment on function recall._text_features is
'recall._class_features, or where there are two texts recall._pair_features.';
