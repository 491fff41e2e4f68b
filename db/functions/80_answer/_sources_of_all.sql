-- The chunks that a search found as sources of an answer, on whatever node they are.
create or replace function recall._sources_of_all(
    p_hits recall.fused_hit [],
    p_product_ids integer [],
    p_asked text
)
returns recall._source []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set extra_float_digits = 1 as $$
declare
    v_asked constant text := concat_ws(
        ' ', p_asked, array(select h.chunk_id from unnest(p_hits) as h)
    );
    v_all jsonb;
begin
    if not recall._takes_texts() then
        return recall._read_sources(p_hits, p_product_ids);
    elsif recall._has_said() then
        return array[]::recall._source [];
    end if;
    v_all := recall._of_all_nodes('sources', v_asked);
    if v_all is null then
        perform recall._say_own('sources', v_asked, jsonb_build_array(
            recall._read_sources(p_hits, p_product_ids)::text
        ));
        return array[]::recall._source [];
    end if;
    return array(
        select t.source
        from unnest(p_hits) with ordinality as h (chunk_id, doc_id, rank, score, parts, n)
        -- While documents go to another node, both have them.
        cross join lateral (
            select s as source
            from jsonb_array_elements_text(v_all) as a (sources)
            cross join lateral unnest(a.sources::recall._source []) as s
            where s.chunk_id = h.chunk_id
            limit 1
        ) as t
        order by h.n
    );
end;
$$;

comment on function recall._sources_of_all is
'As recall._read_sources. p_asked: as of recall._evidence. In a united call none until all nodes'
' have told these, and what the hits are.';
