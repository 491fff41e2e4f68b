-- The channels whose weights are learned when a learning starts from a strategy.
create or replace function recall._learnable_channels(p_base recall.strategy)
returns text []
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return array(
        select c.name
        from channel as c
        where c.variant_of is null or (p_base.channels ->> c.name)::double precision > 0
        order by c.name
    );
end;
$$;

comment on function recall._learnable_channels is
'By name: every channel, a variant of another only where p_base weighs it.';
