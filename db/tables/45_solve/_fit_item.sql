create unlogged table recall._fit_item (
    fit_id integer not null,
    item_no integer not null,
    source_id bigint not null,
    source_time timestamptz,
    target vector not null,
    inverse_norm double precision,
    ridge double precision,
    primary key (fit_id, item_no)
);

alter table recall._fit_item alter column target set storage main;

comment on table recall._fit_item is
'What a fit learns from, a row an item. source_id, source_time: what its owner knows it by. target:'
' its row of Y. recall._begin_fit fills inverse_norm, of its row of X before that has unit length,'
' and ridge, its place on the diagonal.';
