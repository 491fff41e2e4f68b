-- A vector whose elements below 1e-9 are 0: pgvector raises where a product of two underflows.
create or replace function recall._drop_underflow(p_vector vector)
returns vector
language plpgsql immutable parallel safe strict security invoker set search_path from current as $$
declare
    -- Adding 0.01 in single precision drops what is smaller than half of its last bit. Element by
    -- element, in an array, it takes twelve times as long.
    v_floor vector := array_fill(0.01::real, array[vector_dims(p_vector)])::vector;
begin
    return (p_vector + v_floor) - v_floor;
end;
$$;

comment on function recall._drop_underflow is
'p_vector with elements below about 1e-9 set to 0, and others of its size rounded to that.';
