create type recall._answer_place as (
    place integer,
    starts integer,
    ends integer,
    sentence integer,
    first_place integer,
    last_place integer,
    term text,
    shape text,
    shape_before text,
    shape_after text,
    class text,
    class_before text,
    class_after text,
    is_sign boolean,
    is_open boolean,
    is_close boolean,
    is_content boolean,
    is_new boolean,
    is_shared boolean,
    idf double precision,
    firmness integer,
    clause bigint,
    clause_rank bigint,
    clause_share double precision,
    nearness_before double precision,
    nearness_after double precision,
    role_before text,
    role_after text,
    depth bigint,
    contents bigint,
    news bigint,
    shared bigint,
    idfs double precision,
    run_before bigint,
    run_after bigint,
    told_before bit (100) [],
    told_after bit (100) [],
    told_bits bigint,
    as_first text [],
    as_last text []
);

comment on type recall._answer_place is
'A token of a text that may be the first or the last of an answer. starts, ends: characters before'
' it and up to its end. first_place, last_place: of its sentence. is_new: no stop word, and not in'
' the question; is_shared: of a term, or of two that follow one another, of the question. firmness:'
' with the next, as recall._near_tokens gives it. clause_rank: from 1, by clause_share, what it'
' shares with the question. depth, contents, news, shared, idfs: sums over its sentence up to it of'
' open signs less closed ones, of words that are no stop words, of new and of shared ones, of the'
' first ones'' idf. run_before to told_bits: as recall._near_tokens gives them. as_first, as_last:'
' features.';
