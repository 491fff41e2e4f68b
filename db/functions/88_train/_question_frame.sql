-- What a question asks for, and the terms that an answer may stand beside.
create or replace function recall._question_frame(p_question text)
returns setof recall._question
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := lower(p_question);
    v_asks constant text :=
        '\m(?:what|which|who|whom|whose|when|where|why|how (?:many|much|long)|how)\M|为什么|為什麼'
        '|什么时候|什麼時候|什[么麼]|哪一[个個種种位]|哪[个個些裡里位種种一]?|何[时時處处人地種种]?|[谁誰]'
        '|多少|[几幾]|如何|怎[么麼样樣]*|多[长長高大遠远久重快深寬宽]|啥';
    v_starts integer := regexp_instr(v_text, v_asks) - 1;
    v_ends integer := regexp_instr(v_text, v_asks, 1, 1, 1) - 1;
begin
    if v_starts < 0 then
        v_starts := length(v_text);
        v_ends := v_starts;
    end if;
    return query
    with word as materialized (
        select t.* from recall._text_tokens(p_question) as t
    ),
    token as materialized (
        select
            t.*, t.starts >= v_ends as is_after,
            row_number() over (partition by t.starts >= v_ends order by t.place) as n
        from word as t
        where t.ends <= v_starts or t.starts >= v_ends
    ),
    content as materialized (
        select
            t.*, row_number() over (partition by t.is_after order by t.place) as rank,
            row_number() over (partition by t.is_after order by t.place desc) as from_end
        from token as t
        where t.is_content
    ),
    role as (
        select
            c.term,
            (array_agg(
                case
                    when not c.is_after then 'L'
                    when c.from_end = 1 and c.rank > 1 then 'z'
                    when c.from_end = 2 and c.rank > 1 then 'y'
                    when c.rank <= 2 then c.rank::text
                    else 'm'
                end
                order by c.place desc
            ))[1] as role
        from content as c
        group by c.term
    ),
    pair as (
        select distinct t.term || ' ' || lead(t.term) over w as pair,
            t.is_content or lead(t.is_content) over w as is_content
        from word as t
        window w as (order by t.place)
    )
    select
        case
            when v_text ~ '\mwhy\M|为什么|為什麼|为何(?!种)|為何(?!種)|原因|为啥' then 'why'
            when
                v_text ~ 'how (?:many|much|long|far|old|tall|high|large|big|often)|多少|几[个個]|[幾几]'
                or v_text ~ '多[长長高大遠远久重快深寬宽]'
                then 'quantity'
            when
                v_text ~ '\mwhen\M|(?:what|which) (?:year|date|day|month|decade|century|time)'
                or v_text ~ '何[時时]|什[么麼][時时]|哪一?(?:年|天|個月|个月|月|日)|年份|[時时]間|时间|日期|年代|[時时]期'
                then 'when'
            when v_text ~ '\mwho(?:m|se)?\M|[谁誰]|何人|哪一?位|哪[個个]?人|什[麼么]人|人物' then 'who'
            when
                v_text ~ '\mwhere\M|(?:which|what) (?:country|city|state|region|area)|哪[裡里兒儿]'
                or v_text ~ '何[處处地]|什[么麼]地|哪一?[个個]?[國国地城省縣县區区州島洲市]|位[於于]|在哪'
                then 'where'
            when v_text ~ '\mhow\M|如何|怎' then 'how'
            when v_text ~ '\mwhich\M|哪' then 'which'
            when v_text ~ '\mwhat\M|什[么麼]|何|啥' then 'what'
            else 'other'
        end,
        substr(v_text, v_starts + 1, v_ends - v_starts),
        array(
            select t.term from token as t
            where t.is_after and t.n <= 4 and (t.is_content or t.shape in ('一', '二'))
            order by t.place
            limit 3
        ),
        array(select r.term from role as r order by r.term),
        array(select r.role from role as r order by r.term),
        array(select p.pair from pair as p where p.is_content and p.pair is not null),
        (array_agg(t.term order by t.place desc) filter (where not t.is_after))[1],
        (array_agg(t.term order by t.place) filter (where t.is_after))[1],
        array(select w.term from word as w order by w.place),
        array(
            select k.term from token as k
            where not k.is_after and k.place <= (
                select max(v.place) from token as v
                where not v.is_after and v.term !~ '^[是為为叫有在於于由被了做作以從从對对因用到]$'
            )
            order by k.place desc
            limit 2
        )
    from token as t;
end;
$$;

comment on function recall._question_frame is 'One row, as recall._question has it.';
