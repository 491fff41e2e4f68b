create table recall.fusion (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text not null check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    description text not null
);

comment on table recall.fusion is
'Makes one ranking of a request''s hits. function_name names a function in schema recall that takes'
' a recall._request, a recall.hit[] and a recall.strategy, and returns setof recall.fused_hit, best'
' first, rank from 1, scores above 0 and comparable between products.';

insert into recall.fusion (name, function_name, description) values
(
    'rrf', '_fuse_ranks',
    'Reciprocal rank fusion: what the channels put first, however sure they are'
),
(
    'scores', '_fuse_scores',
    'The channels'' scores side by side, phrases of the question, and what neighbours of a chunk'
    ' got'
);

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.fusion to recall_reader;
