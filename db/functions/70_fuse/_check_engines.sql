-- Raises where a strategy's engines do not exist or contend for a channel.
create or replace function recall._check_engines(p_engines text [])
returns void
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_engine record;
begin
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
end;
$$;

comment on function recall._check_engines is
'Raises 42704 for an unknown engine, 22023 for two of one channel or the same twice.';
