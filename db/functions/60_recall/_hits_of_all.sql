-- The best hits of one kind in a united search, of all nodes.
create or replace function recall._hits_of_all(
    p_request recall._request,
    p_kind text,
    p_asked text,
    p_statement text,
    p_limit integer,
    p_counts_all boolean
)
returns recall.hit []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_group constant text := current_setting('recall.united_group', true);
    v_waited constant boolean := recall._waits();
    v_all jsonb := recall._of_all_nodes(p_kind, p_asked);
    v_own recall.hit [];
begin
    if v_all is null then
        -- Counts are said early, for the question as it is most likely to stay.
        if v_waited and not p_counts_all then
            return array[]::recall.hit [];
        end if;
        perform recall._enter_group(case when p_counts_all then v_group end);
        execute p_statement into v_own using p_request;
        perform recall._enter_group(v_group);
        if v_waited then
            return array[]::recall.hit [];
        elsif recall._waits() then
            -- The other channels go on.
            if p_kind = 'hits' then
                perform set_config('recall.united_waits', '', true);
            end if;
            return array[]::recall.hit [];
        end if;
        v_all := recall._say_own(p_kind, p_asked, (
            select coalesce(
                jsonb_agg(jsonb_build_array(h.chunk_id, h.doc_id, h.score, h.channel)), '[]'
            )
            from unnest(v_own) as h
        ));
        return array[]::recall.hit [];
    end if;
    return array(
        select
            row(
                b.chunk_id, b.doc_id, row_number() over (order by b.score desc, b.chunk_id),
                b.score, b.channel
            )::recall.hit
        from (
            select distinct on (h.chunk_id) h.*
            from (
                select
                    (e ->> 0)::bigint as chunk_id, (e ->> 1)::bigint as doc_id,
                    (e ->> 2)::double precision as score, e ->> 3 as channel
                from jsonb_array_elements(v_all) as e
            ) as h
            order by h.chunk_id, h.score desc
        ) as b
        order by b.score desc, b.chunk_id
        limit p_limit
    );
end;
$$;

comment on function recall._hits_of_all is
'p_kind: hits of a channel, or best, which channels go on from; p_asked: which; p_statement: gives'
' the recall.hit [] of the products here for the request, $1; p_counts_all: it counts what all'
' nodes have. Empty until all have told.';
