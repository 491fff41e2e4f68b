-- A materialized view, since no dump holds its rows: a refresh, as after a restore, draws new keys.
create materialized view recall._agent_key as
select
    string_agg(uuid_send(gen_random_uuid()), '') filter (where n <= 4) as inner_key,
    string_agg(uuid_send(gen_random_uuid()), '') filter (where n > 4) as outer_key
from generate_series(1, 8) as n;

comment on materialized view recall._agent_key is
'Two keys of a block of SHA-256, random, with which recall.mcp marks what clients hand back.'
' Nothing is granted, recall._agent_mark alone reads it. A refresh ends what is under way.';
