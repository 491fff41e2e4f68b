-- The square of a feature's scale, by its level. Not strict, so that queries take it in.
create or replace function recall._level_square(p_level integer)
returns double precision
language sql immutable parallel safe security invoker
begin atomic
    select case p_level when 0 then 0 else 0.001 * 1.2::double precision ^ (p_level - 1) end;
end;

comment on function recall._level_square is
'0.001 · 1.2^(p_level − 1); of level 0, a feature that nothing is known of, 0.';
