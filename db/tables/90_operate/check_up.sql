create type recall.check_up as (
    capability text,
    served_by text,
    version text,
    state text,
    detail text,
    remedy text
);

comment on type recall.check_up is
'What recall.doctor says of one capability.';
