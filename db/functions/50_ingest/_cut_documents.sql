-- The chunks of some texts, made by two processes where the server has a worker to spare.
create or replace function recall._cut_documents(
    p_ids bigint [],
    p_titles text [],
    p_contents text [],
    p_formats text [],
    p_max_chars integer [],
    p_overlaps integer [],
    p_analyzer text
)
returns setof recall._prepared_chunk
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp
set parallel_setup_cost = 0 set parallel_tuple_cost = 0 as $$
begin
    -- A worker begins with no plans and no caches: that costs it what 50 chunks do.
    if cardinality(p_contents) < 100 then
        return query
        select p.*
        from recall._cut_every(
            p_ids, p_titles, p_contents, p_formats, p_max_chars, p_overlaps, p_analyzer, 1, 0
        ) as p;
        return;
    end if;
    -- Only a query by itself gets workers, and each branch of an append goes to one process.
    return query
    select p.*
    from recall._cut_every(
        p_ids, p_titles, p_contents, p_formats, p_max_chars, p_overlaps, p_analyzer, 2, 0
    ) as p
    union all
    select p.*
    from recall._cut_every(
        p_ids, p_titles, p_contents, p_formats, p_max_chars, p_overlaps, p_analyzer, 2, 1
    ) as p;
end;
$$;

comment on function recall._cut_documents is
'As recall._cut_every, for all of them, in no order.';
