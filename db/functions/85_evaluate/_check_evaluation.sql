-- Raises where the arguments of an evaluation do not fit, naming the argument.
create or replace function recall._check_evaluation(
    p_k integer,
    p_depth integer,
    p_samples integer,
    p_confidence double precision,
    p_rankings text []
)
returns void
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_bad text;
begin
    perform recall._check_number('p_k', p_k, 1, 1000, 'The first 10, say.');
    if p_depth is null or p_depth not between p_k and 10000 then
        raise exception 'p_depth: must be between p_k and 10000, not %', p_depth
            using errcode = 'invalid_parameter_value', hint = 'The first 100, say.';
    end if;
    perform recall._check_number('p_samples', p_samples, 1, 100000, '1000 are usual.');
    perform recall._check_number('p_confidence', p_confidence, 0.5, 0.999, '0.95 is usual.');
    select r.name into v_bad
    from unnest(p_rankings) as r (name)
    where
        coalesce(r.name, '') not in ('fused', 'reranked')
        and not exists (select from channel as c where c.name = r.name);
    if found or p_rankings = '{}' then
        raise exception 'p_rankings: there is no ranking "%"', coalesce(v_bad, '')
            using
                errcode = 'invalid_parameter_value',
                hint = 'fused, reranked, or a channel: select name from recall.channel.';
    end if;
end;
$$;

comment on function recall._check_evaluation is
'Raises 22023 for what recall.evaluate does not take.';
