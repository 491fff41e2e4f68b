-- Upper bounds of the buckets of all histograms, in seconds; above the last there is one more.
create or replace function recall._bucket_bounds()
returns double precision []
language sql immutable parallel safe security invoker
begin atomic
    select
        '{0.001,0.002,0.005,0.01,0.02,0.035,0.05,0.075,0.1,0.15,0.25,0.5,1,2.5,5,10}'
        ::double precision [] as bounds;
end;

comment on function recall._bucket_bounds is
'Seconds, ascending. A value is in the first bucket whose bound is not less than it. Changing them'
' makes recall._tally wrong.';
