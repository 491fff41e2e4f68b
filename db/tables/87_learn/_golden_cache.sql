create unlogged table recall._golden_cache (
    golden_set_id integer primary key references recall.golden_set (id) on delete cascade,
    channels text [] not null,
    definition jsonb not null,
    splits integer not null,
    seed integer not null,
    created timestamptz not null default now()
);

comment on table recall._golden_cache is
'What recall._golden_hit was filled with: the order of channels in parts, the strategy that'
' searched, and the splits whose questions were unknown to one another, see'
' recall._left_out_questions.';
