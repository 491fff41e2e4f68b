create type recall._answered as (
    found boolean,
    markdown text,
    parts recall.answer_part [],
    timings jsonb,
    chunk_ids bigint [],
    findings jsonb,
    product_id integer,
    strategy text,
    probability double precision,
    corrected text,
    question text
);

comment on type recall._answered is
'An answer before it is logged. chunk_ids: the chunks found, best first. findings: of compliance'
' rules, each with its stage. probability: that what was found answers, null where nothing was'
' searched. corrected: as in recall._evidence. question: as it is kept, after the rules.';
