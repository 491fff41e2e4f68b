-- The part of an answer that is a fixed sentence.
create or replace function recall._fixed_part(
    p_kind text,
    p_language text,
    p_sources recall._source [] default '{}',
    p_name text default null
)
returns recall.answer_part
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return row(
        p_kind, recall._localized_text(concat_ws('_', p_kind, p_name), p_language),
        recall._source_list(p_sources), null, 0, null
    )::recall.answer_part;
end;
$$;

comment on function recall._fixed_part is
'A part of kind not_found, with the nearest sources, refused, or chatter, whose kind is p_name.';
