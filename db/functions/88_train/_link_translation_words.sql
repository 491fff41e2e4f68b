-- Links the words of which both directions agree, and writes what the words themselves are worth.
create or replace function recall._link_translation_words(p_model_id bigint, p_round integer)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path from current
set enable_nestloop = off set work_mem = '128MB' as $$
begin
    with weighed as materialized (
        select * from recall._weigh_links(p_model_id, p_round)
    ),
    linked as (
        insert into _translation_link (model_id, record_no, source_place, target_place)
        select p_model_id, l.record_no, l.source_place, l.target_place
        from weighed as l
        where l.forward_share * l.backward_share > 0.09
    ),
    best as (
        select true as is_source, l.record_no, l.source_place as place, max(l.backward) as p
        from weighed as l
        group by l.record_no, l.source_place
        union all
        select false, l.record_no, l.target_place, max(l.forward)
        from weighed as l
        group by l.record_no, l.target_place
    ),
    token as (
        select
            t.is_source, t.record_no, t.place, t.word,
            lag(t.word, 1, '') over (
                partition by t.is_source, t.record_no order by t.place
            ) as word_before
        from _translation_token as t
        where t.model_id = p_model_id
    )
    update _translation_token as t
    set
        lexical = ln(greatest(coalesce(b.p, 0), 1e-4)),
        fluency = coalesce(g.score, 0)
    from token as k
    left join best as b
        on k.is_source = b.is_source and k.record_no = b.record_no and k.place = b.place
    left join _translation_bigram as g
        on
            g.model_id = p_model_id and not k.is_source
            and k.word_before = g.word and k.word = g.next_word
    where
        t.model_id = p_model_id and t.is_source = k.is_source and t.record_no = k.record_no
        and t.place = k.place;
end;
$$;

comment on function recall._link_translation_words is
'A link: the geometric mean of both shares is above 0.3. Fills recall._translation_link, lexical'
' and fluency of recall._translation_token.';
