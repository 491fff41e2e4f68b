create type recall._passage as (
    source integer,
    product_id integer,
    doc_id bigint,
    chunk_id bigint,
    ordinal integer,
    run integer,
    section integer,
    place integer,
    title text,
    url text,
    policy text,
    heading_path text [],
    kinds text,
    contents text [],
    segments text [],
    places integer [],
    weights double precision [],
    features double precision [],
    score double precision,
    page integer
);

comment on type recall._passage is
'Blocks that belong together: a paragraph, a list, table or code with its lead-in. source: the best'
' place in recall._evidence.sources of a chunk beside it. run, section, place:'
' where it stands among the blocks read. kinds: a character for each of contents,'
' as in recall.text_block. segments: sentences, items, rows and whole code, with the block (places)'
' each is of and how much of the question''s weight it has (weights). features: what score is made'
' of, in the order of recall.passage_feature.';
