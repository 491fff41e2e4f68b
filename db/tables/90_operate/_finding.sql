create type recall._finding as (
    capability text,
    served_by text,
    version text,
    state text,
    detail text,
    remedy text
);
