-- The features of a private model: a record's dense ones, moved and weighed by what the noisy mean
-- of all of them tells.
create or replace function recall._private_features(
    p_dense vector,
    p_mean vector,
    p_factor vector
)
returns vector
language sql immutable parallel safe security invoker
begin atomic
    select l2_normalize(l2_normalize((p_dense - p_mean) * p_factor) || '[0.3]'::vector);
end;

comment on function recall._private_features is
'(p_dense − p_mean) · p_factor at unit length and a constant, together at unit length: no record'
' is longer than 1, whatever it is. Null of null.';
