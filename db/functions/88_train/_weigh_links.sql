-- How probably each word of a record translates each of the other side's, by the lexicon so far.
create or replace function recall._weigh_links(p_model_id bigint, p_round integer)
returns table (
    record_no integer,
    source_place integer,
    target_place integer,
    source_no integer,
    target_no integer,
    forward double precision,
    backward double precision,
    forward_share double precision,
    backward_share double precision
)
language plpgsql stable parallel unsafe security invoker
rows 1000000 set search_path from current as $$
begin
    -- First the records' words, then the lexicon: the other way round is a hundred times as much.
    return query
    with beside as materialized (
        select
            s.record_no, s.place as source_place, t.place as target_place,
            s.word_no as source_no, t.word_no as target_no,
            -- Near the diagonal (Dyer, Chahuneau, Smith 2013), with a tension of 4.
            exp(-4 * abs((s.place - 0.5::float8) / s.size - (t.place - 0.5::float8) / t.size))
            as prior
        from _translation_token as s
        inner join _translation_token as t
            on t.model_id = p_model_id and not t.is_source and s.record_no = t.record_no
        where s.model_id = p_model_id and s.is_source
    ),
    weighed as (
        select
            b.*, p.forward::double precision as forward, p.backward::double precision as backward
        from beside as b
        inner join _translation_pair as p
            on
                p.model_id = p_model_id and p.round = p_round
                and b.source_no = p.source_no and b.target_no = p.target_no
        union all
        select b.*, 1, 1
        from beside as b
        where p_round = 0
    )
    select
        k.record_no, k.source_place, k.target_place, k.source_no, k.target_no,
        k.forward, k.backward,
        k.prior * k.forward / sum(k.prior * k.forward) over (
            partition by k.record_no, k.target_place
        ),
        k.prior * k.backward / sum(k.prior * k.backward) over (
            partition by k.record_no, k.source_place
        )
    from weighed as k;
end;
$$;

comment on function recall._weigh_links is
'forward_share: the part of the target''s word that comes from the source''s; backward_share the'
' other way round. Round 0: no lexicon yet, only the diagonal counts.';
