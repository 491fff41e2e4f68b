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
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set extra_float_digits = 1 as $$
declare
    v_group constant text := current_setting('recall.united_group', true);
    v_waited constant boolean := recall._waits();
    v_all jsonb := recall._of_all_nodes(p_kind, p_asked);
    v_own recall.hit [];
    v_said constant integer := recall._said_length();
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
        elsif recall._said_length() > v_said then
            -- Others of these kinds go on.
            perform set_config(
                'recall.united_waits', case when p_kind = 'best' then 'on' else '' end, true
            );
            return array[]::recall.hit [];
        end if;
        -- As the text of an array, which is read faster than JSON.
        perform recall._say_own(p_kind, p_asked, jsonb_build_array(v_own::text));
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
            from jsonb_array_elements_text(v_all) as t (hits)
            cross join lateral unnest(t.hits::recall.hit []) as h
            order by h.chunk_id, h.score desc
        ) as b
        order by b.score desc, b.chunk_id
        limit p_limit
    );
end;
$$;

comment on function recall._hits_of_all is
'p_kind: hits of a channel, terms, of BM25 for some terms, or best, which channels go on from;'
' p_asked: which; p_statement: gives the recall.hit [] of the products here for the request, $1;'
' p_counts_all: it counts what all nodes have. Empty until all have told.';
