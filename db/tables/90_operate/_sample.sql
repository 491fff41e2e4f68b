create type recall._sample as (
    metric text,
    suffix text,
    product_id integer,
    labels jsonb,
    value double precision
);

comment on type recall._sample is
'A figure. suffix: of a histogram _bucket, _sum or _count, else empty. labels: but the product.';
