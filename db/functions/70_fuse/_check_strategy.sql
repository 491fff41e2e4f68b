-- Raises where a strategy's parts do not fit, naming the argument; null parts are left as they are.
create or replace function recall._check_strategy(
    p_channels jsonb,
    p_numbers jsonb,
    p_reranker text,
    p_engines text [],
    p_fusion text
)
returns void
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_bad record;
    v_engine record;
begin
    if jsonb_typeof(p_channels) <> 'object'
        or not jsonb_path_exists(p_channels, 'strict $.* ? (@ > 0)')
        or jsonb_path_exists(
            p_channels, 'strict $.* ? (@.type() != "number" || @ < 0 || @ > 1000000)'
        )
        or jsonb_path_exists(p_channels, 'strict $.* ? (@ > 0 && @ < 1e-300)')
    then
        raise exception 'p_channels: must be an object of channels and weights, one above 0'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as {"bm25": 1, "vector": 0.5}.';
    end if;
    select c.name into v_bad
    from jsonb_object_keys(p_channels) as c (name)
    where not exists (select 1 from channel where channel.name = c.name)
    order by c.name
    limit 1;
    if found then
        raise exception 'p_channels: there is no channel "%"', v_bad.name
            using
                errcode = 'undefined_object',
                hint = 'select name, description from recall.channel lists them.';
    end if;
    select r.name, r.most, r.least, p_numbers ->> r.name as number into v_bad
    from (
        values
        ('p_candidates', 1, 10000), ('p_rrf_k', 0, 10000), ('p_rerank_candidates', 1, 1000),
        ('p_max_per_document', 1, 10000)
    ) as r (name, least, most)
    where (p_numbers ->> r.name)::bigint not between r.least and r.most
    limit 1;
    if found then
        raise exception '%: must be between % and %, not %',
            v_bad.name, v_bad.least, v_bad.most, v_bad.number
            using errcode = 'invalid_parameter_value', hint = 'null leaves it as it is.';
    end if;
    if p_reranker is not null and not exists (select 1 from reranker where name = p_reranker) then
        raise exception 'p_reranker: there is no reranker "%"', p_reranker
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.reranker lists them.';
    end if;
    for v_engine in
        select n.name, e.channel, count(*) over (partition by e.channel) as engines
        from unnest(p_engines) as n (name)
        left join engine as e on n.name = e.name
        order by e.channel nulls first, n.name
    loop
        if v_engine.channel is null then
            raise exception 'p_engines: there is no engine "%"', v_engine.name
                using
                    errcode = 'undefined_object',
                    hint = 'select name, channel, description from recall.engine lists them.';
        elsif v_engine.engines > 1 then
            raise exception 'p_engines: more than one for the channel %', v_engine.channel
                using errcode = 'invalid_parameter_value', hint = 'Give one a channel.';
        end if;
    end loop;
    if p_fusion is not null and not exists (select from fusion where name = p_fusion) then
        raise exception 'p_fusion: there is no fusion "%"', p_fusion
            using
                errcode = 'undefined_object',
                hint = 'select name, description from recall.fusion lists them.';
    end if;
end;
$$;

comment on function recall._check_strategy is
'Raises 22023 for weights or numbers out of range and for two engines of one channel or the same'
' twice, 42704 for an unknown channel, reranker, engine or fusion. p_numbers: an object of'
' recall.set_strategy''s integer arguments by name.';
