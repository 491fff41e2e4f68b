-- How many of the chunks found an answer is taken from.
create or replace function recall._chunks_read(p_sources recall._source [])
returns integer
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        select greatest(3, pg_catalog.count(*))::integer
        from pg_catalog.unnest(p_sources) with ordinality as s
        where s.ordinality <= 8 and s.score >= 0.7 * (p_sources[1]).score
    );
end;
$$;

comment on function recall._chunks_read is
'Three, and of the next five those with 0.7 of the best one''s score.';
