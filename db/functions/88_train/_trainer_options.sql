-- All options of a trainer: its defaults, and over them what is given.
create or replace function recall._trainer_options(p_trainer recall.trainer, p_hyperparams jsonb)
returns jsonb
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_given jsonb;
    v_passed_over text [];
begin
    perform recall._check_options('hyperparams', p_hyperparams, '{
        "*": {}, "training_args": {"type": "object"}, "dataset_args": {"type": "object"}
    }');
    -- The guide writes them either way.
    v_given := p_hyperparams - '{training_args,dataset_args}'::text []
        || coalesce(p_hyperparams -> 'training_args', '{}');
    v_passed_over := array(
        select k from jsonb_object_keys(v_given) as k
        where k = any(p_trainer.ignores) and not p_trainer.options ? k
        order by k
    );
    if v_passed_over <> '{}' then
        raise notice 'hyperparams: trainer "%" has no use for %',
            p_trainer.name, array_to_string(v_passed_over, ', ');
    end if;
    v_given := v_given - v_passed_over;
    perform recall._check_options('hyperparams', v_given, p_trainer.options);
    perform recall._check_vectors_model(v_given ->> o.key)
    from jsonb_each(p_trainer.options) as o
    where o.value ? 'is_model';
    return coalesce(
        (
            select jsonb_object_agg(o.key, o.value -> 'default')
            from jsonb_each(p_trainer.options) as o
            where o.value ? 'default'
        ),
        '{}'
    ) || v_given;
end;
$$;

comment on function recall._trainer_options is
'p_hyperparams: its own keys and those of its training_args. A notice names those that the trainer'
' ignores. Raises 22023 for others that it does not know, and for a model that the'
' database cannot ask.';
