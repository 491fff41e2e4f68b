-- The sources of an answer as the compliance rules let them through.
create or replace function recall._complied_sources(p_sources recall._source [])
returns recall._source []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return array(
        select row(
            s.chunk_id, s.doc_id, s.product_id, s.ordinal, title.content, heading.path, s.url,
            text.content,
            case
                when text.is_blocked or title.is_blocked or heading.is_blocked then 'blocked'
                else s.policy
            end,
            s.score, s.parts, text.findings || title.findings || heading.findings, s.page
        )::recall._source
        from unnest(p_sources) with ordinality as s
        cross join lateral recall._comply(s.content, s.product_id, 'context') as text
        cross join lateral recall._comply(s.title, s.product_id, 'context') as title
        cross join lateral recall._complied_path(s.heading_path, s.product_id) as heading
        order by s.ordinality
    );
end;
$$;

comment on function recall._complied_sources is
'policy blocked where a rule blocks text, title or headings; all three masked.';
