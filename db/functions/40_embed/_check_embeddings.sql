-- Raises where arrays for store_embeddings do not fit together or a vector is none of the model's.
create or replace function recall._check_embeddings(
    p_model recall.model,
    p_lengths integer [],
    p_embeddings vector []
)
returns void
language plpgsql stable parallel safe security invoker set search_path from current as $$
declare
    v_number bigint;
    v_dimensions integer;
begin
    if exists (
        select 1 from unnest(p_lengths) as l where l is distinct from cardinality(p_embeddings)
    ) then
        raise exception 'p_embeddings: the arrays have different lengths: %', p_lengths
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give one vector for each element of the others.';
    end if;
    select n, vector_dims(v) into v_number, v_dimensions
    from unnest(p_embeddings) with ordinality as e (v, n)
    where v is null or vector_dims(v) <> p_model.dimensions or vector_norm(v) = 0
    order by n
    limit 1;
    if found then
        raise exception 'p_embeddings: vector % %', v_number,
            case
                when v_dimensions is null then 'is null'
                when v_dimensions = p_model.dimensions then 'is zero'
                else format('has %s dimensions', v_dimensions)
            end
            using
                errcode = 'invalid_parameter_value',
                hint = format(
                    'Model "%s" makes vectors of %s dimensions; recall.fail_embedding_jobs takes'
                    ' back the texts that it cannot embed.', p_model.name, p_model.dimensions
                );
    end if;
end;
$$;

comment on function recall._check_embeddings is
'Raises 22023 unless p_lengths all equal the number of vectors, and each vector is as long as'
' the model''s and not zero.';
