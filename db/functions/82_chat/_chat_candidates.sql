-- The questions and strategies whose answers compete for a turn.
create or replace function recall._chat_candidates(
    p_message text,
    p_question text,
    p_product_id integer,
    p_strategy text,
    p_others jsonb
)
returns table (place integer, kind text, question text, strategy text)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
begin
    return query
    select row_number() over (order by c.sort, c.no)::integer, c.kind, c.question, c.strategy
    from (
        select
            1 as sort, bigint '0' as no,
            case when p_question = p_message then 'message' else 'rewritten' end as kind,
            p_question as question, p_strategy as strategy
        union all
        select 2, 0, 'message', p_message, p_strategy where p_question <> p_message
        union all
        select 3, o.no, 'strategy', p_question, s.name
        from jsonb_array_elements_text(p_others) with ordinality as o (name, no)
        inner join strategy as s on s.name = o.name
        where s.name <> p_strategy and (s.product_id is null or s.product_id = p_product_id)
    ) as c
    order by c.sort, c.no
    limit 6;
end;
$$;

comment on function recall._chat_candidates is
'At most 6, the likeliest first: the question as rewritten, the message alone where it is another'
' one, the question by each strategy of p_others, a JSON array of names. Names of strategies that'
' do not exist are passed over.';
