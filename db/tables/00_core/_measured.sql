create type recall._measured as (
    metric text,
    labels jsonb,
    value double precision
);

comment on type recall._measured is
'What recall._count counts: of a counter by how much it grows, of a histogram the seconds.';
