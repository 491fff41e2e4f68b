-- The turns up to one, and what was the summary before, as a short text.
create or replace function recall._summarize_turns(
    p_conversation recall.conversation,
    p_summary text,
    p_to integer,
    p_tokens integer
)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_lines text [];
    v_line text;
    v_summary text := '';
begin
    v_lines := string_to_array(p_summary, e'\n') || array(
        select
            case m.role when 'user' then '? ' else '' end
            || recall._first_sentence(m.content, case m.role when 'user' then 160 else 100 end)
        from recall._opened_messages(p_conversation, p_conversation.summarized_to + 1) as m
        where m.ordinal <= p_to and m.content is not null
        order by m.ordinal
    );
    for i in reverse cardinality(v_lines) .. 1 loop
        v_line := v_lines[i] || case when v_summary = '' then '' else e'\n' || v_summary end;
        exit when recall._token_count(v_line) > p_tokens;
        v_summary := v_line;
    end loop;
    return nullif(v_summary, '');
end;
$$;

comment on function recall._summarize_turns is
'The first sentence of each turn, a line each, a question''s after "? ", the latest that fit'
' p_tokens; null where none does. p_summary: what was the summary before, in clear.';
