-- The part of an answer that says that there is none.
create or replace function recall._fixed_part(
    p_kind text,
    p_language text,
    p_sources recall._source [] default '{}'
)
returns recall.answer_part
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return row(
        p_kind, recall._localized_text(p_kind, p_language), recall._source_list(p_sources), null, 0,
        null
    )::recall.answer_part;
end;
$$;

comment on function recall._fixed_part is
'A part of kind not_found, with the nearest sources, or refused.';
