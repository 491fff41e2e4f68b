-- What the last 12 turns of a conversation were about, and how much each still counts.
create or replace function recall._weighed_turns(p_history jsonb)
returns table (no bigint, content text, weight double precision)
language plpgsql immutable parallel safe security invoker rows 12
set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with turn as (
        select
            t.no,
            t.turn ->> 'role' = 'user' as is_user,
            t.turn ? 'cited' as is_cited,
            coalesce((t.turn ->> 'stands')::boolean, true) as stands,
            t.turn ? 'stands' and (t.turn ->> 'stands')::boolean as began,
            recall._correction(t.turn ->> 'content') is not null as corrects,
            case
                when t.turn ? 'cited' then t.turn ->> 'cited'
                -- What an answer is about stands at its beginning.
                when t.turn ->> 'role' = 'assistant' then left(t.turn ->> 'content', 300)
                else left(t.turn ->> 'content', 1500)
            end as content
        from jsonb_array_elements(p_history) with ordinality as t (turn, no)
        order by t.no desc
        limit 12
    )
    select
        t.no, t.content,
        power(
            float8 '0.6',
            count(*) filter (where t.is_user and t.stands) over newer
            + case
                when t.began then 0
                else count(*) filter (where t.is_user and not t.stands) over newer
            end
        )
        * case
            when bool_or(t.is_user and t.corrects) over newer then float8 '0.3' else 1
        end
        * case when t.is_user then 1 when t.is_cited then float8 '0.4' else float8 '0.3' end
    from turn as t
    window newer as (order by t.no desc rows between unbounded preceding and 1 preceding);
end;
$$;

comment on function recall._weighed_turns is
'p_history: [{"role": user, assistant or summary, "content"}], oldest first; of a user''s turn'
' "stands": whether it was answered by itself; of an assistant''s "cited", the titles'
' that count instead of its text. weight: 0.6 for each of the user''s turns after it, of a turn'
' that stands only for those that do too, since a topic stays while turns lean on it; times 0.3 for'
' what was corrected; times 0.4 for titles, 0.3 for other text of answers'
' and summaries.';
