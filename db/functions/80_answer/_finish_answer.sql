-- An answer's parts as the compliance rules let them through, and the whole as Markdown.
create or replace function recall._finish_answer(
    p_answered recall._answered,
    p_parts recall.answer_part [],
    p_language text,
    p_start timestamptz
)
returns recall._answered
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_answered recall._answered := p_answered;
    v_part recall.answer_part;
    v_complied recall._complied;
begin
    v_answered.parts := '{}';
    foreach v_part in array p_parts loop
        v_complied := recall._comply(v_part.content, p_answered.product_id, 'answer');
        v_answered.findings := v_answered.findings || v_complied.findings;
        if not v_complied.is_blocked then
            v_part.content := v_complied.content;
            v_answered.parts := v_answered.parts || v_part;
        end if;
    end loop;
    if cardinality(v_answered.parts) = 0 then
        v_answered.parts := array[recall._fixed_part('refused', p_language)];
    end if;
    v_answered.found := exists (
        select
        from unnest(v_answered.parts) as p
        where p.kind in ('knowledge', 'document', 'ticket')
    );
    v_answered.markdown := recall._answer_markdown(v_answered.parts, p_language);
    v_answered.timings := coalesce(p_answered.timings, '{}') || jsonb_build_object(
        'answer', recall._milliseconds_since(p_start)
            - coalesce(
                (select sum(t.value::numeric) from jsonb_each_text(p_answered.timings) as t), 0
            ),
        'total', recall._milliseconds_since(p_start)
    );
    v_answered.chunk_ids := coalesce(v_answered.chunk_ids, '{}');
    return v_answered;
end;
$$;

comment on function recall._finish_answer is
'p_answered with p_parts, less those that a rule blocks; where none is left, it is refused.'
' timings: milliseconds of the question''s rules (comply), search, all after that (answer), total.';
