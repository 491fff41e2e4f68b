-- A strategy's definition as a vector: its inner product with the parts of a hit is the score.
create or replace function recall._trial_vector(p_definition jsonb, p_channels text [])
returns vector
language plpgsql immutable parallel safe security definer set search_path from current as $$
declare
    v_weights real [] := array(
        select coalesce((p_definition -> 'channels' ->> c.name)::real, 0)
        from unnest(p_channels) with ordinality as c (name, n)
        order by c.n
    );
    v_parts vector := (
        v_weights || coalesce((p_definition #>> '{fusion_options,phrases}')::real, 0)
        || coalesce((p_definition #>> '{fusion_options,prior}')::real, 0)
    )::vector;
    v_neighbours jsonb := coalesce(p_definition #> '{fusion_options,neighbours}', '0');
    v_lent real := case
        when jsonb_typeof(v_neighbours) = 'number' then v_neighbours::text::real else 0
    end;
    v_none real [] := array_fill(0::real, array[cardinality(p_channels)]);
begin
    if p_definition ->> 'fusion' = 'scores' then
        return recall._scale_vector(v_parts, 1 - v_lent)
        || case
            when jsonb_typeof(v_neighbours) = 'number'
                then recall._scale_vector(v_parts, v_lent)
            else array(
                select coalesce((v_neighbours ->> n.name)::real, 0)
                from unnest(p_channels || '{phrases,prior}'::text []) with ordinality as n (name, i)
                order by n.i
            )::vector
        end
        || (v_none || v_none)::vector;
    end if;
    return array_fill(0::real, array[2 * vector_dims(v_parts)])::vector
    || case
        when (p_definition ->> 'rrf_k')::integer < 30 then (v_weights || v_none)::vector
        else (v_none || v_weights)::vector
    end;
end;
$$;

comment on function recall._trial_vector is
'p_definition: {"fusion": scores or rrf, "channels", "fusion_options", "rrf_k"}; constants of rrf'
' below 30 count as 10, others as 60.';
