-- The parts of an answer as Markdown.
create or replace function recall._answer_markdown(
    p_parts recall.answer_part [],
    p_language text
)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set plan_cache_mode = force_generic_plan as $$
begin
    return (
        select string_agg(
            concat_ws(
                e'\n\n',
                case when p.kind <> 'ticket' then recall._safe_markdown(nullif(p.content, '')) end,
                nullif(concat_ws(
                    e'\n',
                    case
                        when p.kind = 'model'
                            then '*' || recall._localized_text('alone', p_language) || '*'
                        when l.links <> ''
                            then recall._localized_text(case p.kind
                                when 'ticket' then 'tickets'
                                when 'not_found' then 'nearest'
                                else 'sources'
                            end, p_language)
                    end,
                    l.links
                ), '')
            ),
            e'\n\n' order by p.n
        )
        from unnest(p_parts)
            with ordinality as p (kind, content, sources, generator, dropped, note, n)
        cross join lateral (
            select string_agg(
                case when p.kind in ('ticket', 'not_found') then '- ' else s.n || '. ' end
                || recall._markdown_link(
                    concat_ws(
                        ' › ', s.value ->> 'title', s.value ->> 'heading',
                        case when s.value ? 'page' then recall._localized_text(
                            'page', p_language, jsonb_build_object('page', s.value -> 'page')
                        ) end
                    ),
                    s.value ->> 'url'
                ),
                e'\n' order by s.n
            ) as links
            from jsonb_array_elements(p.sources) with ordinality as s (value, n)
        ) as l
    );
end;
$$;

comment on function recall._answer_markdown is
'Each part''s text and below it its sources: numbered as the marks in the text, or as a list of'
' links for tickets and nearest titles.';
