-- Element by element, p_dividend / p_divisor; 0 where the divisor is 0.
create or replace function recall._divide_vectors(p_dividend vector, p_divisor vector)
returns vector
language plpgsql immutable parallel safe strict security invoker set search_path from current as $$
begin
    return (
        select array_agg(coalesce(a::double precision / nullif(b, 0), 0)::real order by i)::vector
        from unnest(p_dividend::real[], p_divisor::real[]) with ordinality as t (a, b, i)
    );
end;
$$;

comment on function recall._divide_vectors is
'The element-wise quotient of two vectors of one length; 0 where the divisor is 0.';
