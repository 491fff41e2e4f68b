-- Says what is wrong with a vector that a provider gave, if anything.
create or replace function recall._check_vector(p_model recall.model, p_vector vector, p_n integer)
returns recall._embedded
language plpgsql
stable
parallel safe
security invoker
set search_path from current
as $$
declare
    v_error text := case
        when p_vector is null then 'the answer has no vector for this text'
        when vector_dims(p_vector) <> p_model.dimensions then format(
            'the vector has %s dimensions, and model "%s" was registered with %s',
            vector_dims(p_vector), p_model.name, p_model.dimensions
        )
        when vector_norm(p_vector) = 0 then 'the vector is zero'
    end;
begin
    return row(
        p_n, case when v_error is null then p_vector end, v_error,
        case when v_error is not null then 'RC502' end, null
    )::recall._embedded;
end;
$$;

comment on function recall._check_vector is
'Text p_n with p_vector, or with an error RC502 where it is null, zero or of a wrong length.';
