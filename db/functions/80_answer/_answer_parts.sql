-- The parts of an answer from what was found, the best first.
create or replace function recall._answer_parts(
    p_question text,
    p_evidence recall._evidence,
    p_passages recall._passage [],
    p_options jsonb,
    p_language text
)
returns recall.answer_part []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_kind text;
    v_own recall._passage [];
    v_condensed recall._condensed;
    v_parts recall.answer_part [] := '{}';
begin
    for v_kind, v_own in
        select p.kind, p.passages
        from recall._part_passages(p_passages, p_options) as p
        where p.left_out is null
    loop
        if v_kind = 'ticket' then
            v_parts := v_parts || row(
                v_kind, '',
                recall._source_list(recall._eligible_sources(
                    array(
                        select recall._passage_source(v_own[p.ordinality])
                        from unnest(v_own) with ordinality as p
                        where p.score >= 0.75 * (v_own[1]).score
                        order by p.ordinality
                    ), (p_options ->> 'max_tickets')::integer
                )), null, 0, null
            )::recall.answer_part;
            continue;
        end if;
        if v_kind = 'knowledge' then
            -- The whole entry is the source, not a heading of it.
            v_own[1].heading_path := '{}';
        end if;
        v_condensed := case v_kind
            when 'knowledge' then recall._entry(v_own[1], (p_options ->> 'max_entry')::integer)
            else recall._condense(p_question, v_own, p_evidence, p_options, p_language)
        end;
        continue when coalesce(v_condensed.content, '') = '';
        v_parts := v_parts || row(
            v_kind, v_condensed.content,
            recall._source_list(array(
                select recall._passage_source(v_own[u.n])
                from unnest(v_condensed.sources) with ordinality as u (n, mark)
                order by u.mark
            )),
            v_condensed.generator, v_condensed.dropped, v_condensed.note
        )::recall.answer_part;
    end loop;
    return v_parts;
end;
$$;

comment on function recall._answer_parts is
'knowledge: the entry of the first passage, verbatim; document: recall._condense of the best'
' passages; ticket: links to max_tickets. Only kinds of recall._part_passages, so maybe none.';
