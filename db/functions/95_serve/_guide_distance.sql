-- What rum's operator <=> says of a tsvector and a tsquery: the nearer, the better they match.
create or replace function recall._guide_distance(p_vector tsvector, p_query tsquery)
returns real
language sql immutable parallel safe strict security invoker
begin atomic
    select
        case
            when pg_catalog.ts_rank(p_vector, p_query) > 0
                then 1 / pg_catalog.ts_rank(p_vector, p_query)
            else 'Infinity'::real
        end;
end;

comment on function recall._guide_distance is
'1 / ts_rank, and infinity where nothing matches: rum''s order, not its numbers.';

grant execute on function recall._guide_distance to recall_reader;
