create type recall.part as (
    name text,
    rank integer,
    score double precision,
    weight double precision,
    share double precision,
    fallback text
);

comment on type recall.part is
'Why a fused hit is where it is: what a channel, phrases, prior, neighbours, repeats or rerank said'
' of it. rank and score are their own; weight times share is what they add to the hit''s score,'
' share null where the fusion adds up no shares, weight null for 1; fallback is why they did not'
' serve.';
