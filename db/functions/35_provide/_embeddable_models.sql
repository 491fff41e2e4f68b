-- The embedding models that the database itself can ask.
create or replace function recall._embeddable_models(
    p_model text default null,
    p_kind text default 'embed'
)
returns text []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_models text [] := array(
        select m.name
        from model as m
        inner join provider as p on m.provider = p.name
        where
            m.kind = p_kind
            and p_kind = any(p.kinds)
            and (p_model is null or m.name = p_model)
        order by m.name collate "C"
    );
begin
    if p_model is not null and v_models = '{}' then
        raise exception 'p_model: clients outside the database embed for "%"',
            (recall._require_model(p_model, p_kind)).name
            using
                errcode = 'invalid_parameter_value',
                hint = 'scripts/embed is one; recall.provider lists what the database can ask.';
    end if;
    return v_models;
end;
$$;

comment on function recall._embeddable_models is
'Names of models of kind embed or image with a provider in the database: p_model, or all. Raises'
' 42704 for an unknown model, 22023 for one that only clients outside can ask.';

grant execute on function recall._embeddable_models to recall_writer;
