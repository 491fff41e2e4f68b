-- A passage as a source of an answer.
create or replace function recall._passage_source(
    p_passage recall._passage,
    p_content text default null
)
returns recall._source
language plpgsql immutable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return row(
        p_passage.chunk_id, p_passage.doc_id, p_passage.product_id, p_passage.ordinal,
        p_passage.title, p_passage.heading_path, p_passage.url,
        p_content, p_passage.policy, p_passage.score, '{}', '[]', p_passage.page
    )::recall._source;
end;
$$;

comment on function recall._passage_source is
'p_content: the passage as Markdown, where somebody reads it.';
