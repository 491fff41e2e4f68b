-- Raises unless a model of vectors is one that the database itself can ask.
create or replace function recall._check_vectors_model(p_model text)
returns void
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    if p_model <> all(recall._embeddable_models()) then
        raise exception 'hyperparams: "vectors" must name a model that the database asks, not "%"',
            left(p_model, 200)
            using
                errcode = 'invalid_parameter_value',
                hint = 'recall.register_model makes one known, of a provider other than external.';
    end if;
end;
$$;

comment on function recall._check_vectors_model is
'Raises 22023 for one of clients outside, and for one that is not there.';
