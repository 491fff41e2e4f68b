-- The passages of the chunks found, on whatever node they are.
create or replace function recall._passages_of_all(p_evidence recall._evidence)
returns recall._passage []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set extra_float_digits = 1 as $$
declare
    v_asked text;
    v_all jsonb;
begin
    if not recall._takes_texts() then
        return array(select p from recall._read_passages(p_evidence) as p);
    elsif recall._has_said() then
        return array[]::recall._passage [];
    end if;
    v_asked := concat_ws(
        ' ', p_evidence.asked, array(select s.chunk_id from unnest(p_evidence.sources) as s)
    );
    v_all := recall._of_all_nodes('passages', v_asked);
    if v_all is null then
        perform recall._say_own('passages', v_asked, jsonb_build_array(
            array(select p from recall._read_passages(p_evidence) as p)::text
        ));
        return array[]::recall._passage [];
    end if;
    return array(
        select p.passage
        from (
            -- While documents go to another node, both have them.
            select distinct on (u.doc_id, u.run, u.place) u as passage
            from jsonb_array_elements_text(v_all) as a (passages)
            cross join lateral unnest(a.passages::recall._passage []) as u
            order by u.doc_id, u.run, u.place
        ) as p
    );
end;
$$;

comment on function recall._passages_of_all is
'As recall._read_passages. In a united call none until all nodes have told.';
