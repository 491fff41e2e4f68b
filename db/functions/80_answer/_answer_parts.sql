-- The parts of an answer from what was found, in the strategy's order.
create or replace function recall._answer_parts(
    p_question text,
    p_evidence recall._evidence,
    p_options jsonb,
    p_language text
)
returns recall.answer_part []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_least double precision := (p_options ->> 'min_coverage')::double precision
        * (select sum(w) from unnest(p_evidence.weights) as w);
    v_kind text;
    v_sources recall._source [];
    v_condensed recall._condensed;
    v_parts recall.answer_part [] := '{}';
begin
    for v_kind in
        select o.kind from jsonb_array_elements_text(p_options -> 'order') as o (kind)
    loop
        v_sources := recall._eligible_sources(
            p_evidence.sources,
            case v_kind
                when 'knowledge' then 'verbatim' when 'ticket' then 'link' else 'summarize'
            end,
            -- A generating model says itself where nothing answers.
            v_least * case
                when v_kind = 'document' and p_options ->> 'generator' is not null then 0.5 else 1
            end,
            case v_kind
                when 'knowledge' then 1
                when 'ticket' then (p_options ->> 'max_tickets')::integer
                else (p_options ->> 'max_sources')::integer
            end,
            v_kind = 'ticket'
        );
        continue when cardinality(v_sources) = 0;
        if v_kind = 'document' then
            v_condensed := recall._condense(
                p_question, v_sources, p_evidence, v_least, p_options, p_language
            );
            continue when coalesce(v_condensed.content, '') = '';
            v_parts := v_parts || row(
                v_kind, v_condensed.content,
                recall._source_list(array(
                    select v_sources[u.n]
                    from unnest(v_condensed.sources) with ordinality as u (n, mark)
                    order by u.mark
                )),
                v_condensed.generator, v_condensed.dropped, v_condensed.note
            )::recall.answer_part;
        else
            v_parts := v_parts || row(
                v_kind, case v_kind when 'knowledge' then v_sources[1].content else '' end,
                recall._source_list(v_sources), null, 0, null
            )::recall.answer_part;
        end if;
    end loop;
    return v_parts;
end;
$$;

comment on function recall._answer_parts is
'knowledge: the best entry, verbatim; document: recall._condense of the best max_sources chunks;'
' ticket: links to max_tickets of them. Only chunks that have min_coverage of the weight of the'
' question''s terms count, half of that where a generating model reads them. Empty where there is'
' none.';
