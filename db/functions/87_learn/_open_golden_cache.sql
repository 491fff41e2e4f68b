-- Empties the cached rankings of a golden set, or brings them up to date where they may serve on.
create or replace function recall._open_golden_cache(
    p_golden_set_id integer,
    p_channels text [],
    p_strategy recall.strategy,
    p_only_new boolean,
    p_splits integer,
    p_seed integer
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_definition jsonb := recall._strategy_definition(p_strategy);
begin
    -- Who caches a set holds this row, or waits below for who brings the first one.
    perform from _golden_cache where golden_set_id = p_golden_set_id for update;
    if p_only_new and exists (
        select from _golden_cache as c
        where
            c.golden_set_id = p_golden_set_id
            and c.definition = v_definition and c.channels = p_channels
            and c.splits = p_splits and c.seed = p_seed
    ) then
        delete from _golden_hit as h
        using golden_question as q, _golden_cache as c
        where
            h.golden_set_id = p_golden_set_id and c.golden_set_id = p_golden_set_id
            and h.question_id = q.id and q.modified > c.created;
        update _golden_hit as h
        set gain = coalesce(j.gain, 0)
        from _golden_hit as o
        inner join golden_set as s on o.golden_set_id = s.id
        left join golden_judgement as j
            on
                o.question_id = j.question_id
                and j.product_id = s.product_id and o.doc_id = j.doc_id
        where
            h.golden_set_id = p_golden_set_id and o.golden_set_id = p_golden_set_id
            and h.question_id = o.question_id and h.chunk_id = o.chunk_id
            and h.gain <> coalesce(j.gain, 0);
        update _golden_cache set created = now() where golden_set_id = p_golden_set_id;
        return;
    end if;
    insert into _golden_cache (golden_set_id, channels, definition, splits, seed)
    values (p_golden_set_id, p_channels, v_definition, p_splits, p_seed)
    on conflict (golden_set_id) do update
    set
        channels = excluded.channels, definition = excluded.definition, splits = excluded.splits,
        seed = excluded.seed, created = now();
    delete from _golden_hit where golden_set_id = p_golden_set_id;
end;
$$;

comment on function recall._open_golden_cache is
'p_only_new: where the rankings are of the same strategy and splits, those of changed questions go'
' and changed judgements are taken over; else all go.';
