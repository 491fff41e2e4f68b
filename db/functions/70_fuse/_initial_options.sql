-- What holds where a strategy's options, or those of a part of it, say nothing.
create or replace function recall._initial_options(p_part text)
returns jsonb
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        select jsonb_object_agg(o.key, o.value -> 'initial')
        from jsonb_each(coalesce(
            recall._strategy_options() -> p_part,
            recall._strategy_options() #> array['options', p_part, 'keys'],
            recall._strategy_options() #> array['options', 'answer', 'keys', p_part, 'keys']
        )) as o
        where o.value ? 'initial'
    );
end;
$$;

comment on function recall._initial_options is
'Key to default, of recall._strategy_options: p_part is options, fusion_options, or a key of'
' options or of its answer that has keys of its own.';
