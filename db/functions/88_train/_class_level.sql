-- The level of a feature's square scale, in steps of a fifth: so that its vectors are few.
create or replace function recall._class_level(p_square double precision)
returns integer
language sql immutable parallel safe security invoker
begin atomic
    select least(48, 1 + round(ln(greatest(p_square, 0.001) / 0.001) / 0.18232155679395))::integer;
end;

comment on function recall._class_level is
'1 to 48: that of recall._level_square nearest to p_square.';
