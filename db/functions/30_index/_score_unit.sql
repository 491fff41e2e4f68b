-- 2^36: scores are summed in whole multiples of 2^-36, which double precision adds without rounding
-- up to 2^17.
create or replace function recall._score_unit()
returns double precision
language sql immutable parallel safe security invoker
begin atomic
    select 68719476736::double precision;
end;

comment on function recall._score_unit is
'Inlined. A score times this is what recall._score_posting gives.';
