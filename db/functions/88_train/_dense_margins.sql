-- What dense features add to the score of each class.
create or replace function recall._dense_margins(p_dense_weights vector [], p_dense vector)
returns vector
language plpgsql immutable parallel safe strict security invoker set search_path from current as $$
begin
    return array(
        select -(d.w <#> p_dense)
        from unnest(p_dense_weights) with ordinality as d (w, i)
        order by d.i
    )::vector;
end;
$$;

comment on function recall._dense_margins is 'The inner product with the weights of each class.';
