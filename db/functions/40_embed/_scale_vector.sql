-- A vector times a number. pgvector multiplies by vectors only.
create or replace function recall._scale_vector(p_vector vector, p_factor double precision)
returns vector
language sql immutable parallel safe security invoker
begin atomic
    select p_vector * array_fill(p_factor::real, array[vector_dims(p_vector)])::vector;
end;

comment on function recall._scale_vector is
'Each element times p_factor in single precision. A query takes it in as if it were written there.';
