-- Writes the next rows of a table anew that are not kept as their product says; triggers seal them.
create or replace function recall._reseal_rows(
    p_product_id integer,
    p_table text,
    p_after bigint,
    p_limit integer,
    out last_id bigint,
    out done integer
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_prefix text := (
        select format('sealed:%s:', max(k.number))
        from _product_key as k
        where k.product_id = p_product_id
    );
    v_table record;
begin
    if p_table = 'document' then
        select d.last_id, d.done into last_id, done
        from recall._reseal_documents(p_product_id, p_after, p_limit, v_prefix) as d;
        return;
    end if;
    select
        t.*,
        (
            select string_agg(format('%1$I = recall._open($1, %2$L, r.%1$I)', c, t.field), ', ')
            from unnest(t.texts) as c
        ) || coalesce((
            select
                string_agg(format(', %1$I = recall._open_json($1, %2$L, r.%1$I)', c, t.field), '')
            from unnest(t.json_texts) as c
        ), '') as columns
    into strict v_table
    from (
        values
        (
            'message', 'message', 'id', 'c',
            'inner join conversation as c on r.conversation_id = c.id',
            '{content,rewritten}'::text [], '{parts,reasons}'::text []
        ),
        ('conversation', 'message', 'id', 'r', '', '{summary}', null),
        ('qa_log', 'question', 'id', 'r', '', '{question,markdown}', '{parts,findings}'),
        (
            'rating', 'comment', 'answer_id', 'q', 'inner join qa_log as q on r.answer_id = q.id',
            '{comment}', null
        )
    ) as t (name, field, key, owner, source, texts, json_texts)
    where t.name = p_table;
    execute format(
        $sql$
        with next as materialized (
            select r.%2$I as id
            from %1$I as r %3$s
            where
                r.%2$I > $2 and %4$I.product_id = $1
                and not recall._is_resealed(r.%5$I, $3)
            order by r.%2$I
            -- What one answer was given is written together.
            fetch first $4 rows with ties
            for update of r
        ),
        written as (
            update %1$I as r set %6$s from next as n where r.%2$I = n.id returning n.id
        )
        select max(w.id), count(*) from written as w
        $sql$,
        v_table.name, v_table.key, v_table.source, v_table.owner, v_table.texts[1], v_table.columns
    )
    into last_id, done
    using p_product_id, p_after, case
        when exists (
            select from sealing as s
            where s.product_id = p_product_id and v_table.field = any(s.fields)
        ) then v_prefix
    end, p_limit;
end;
$$;

comment on function recall._reseal_rows is
'At most p_limit rows with ids above p_after, in their order, and what else stands under the last'
' id; last_id: after which to go on, null where none is left. p_table: message, conversation,'
' qa_log, rating or document.';
