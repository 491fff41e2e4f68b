-- The sources that a generating model gets of what was found.
create or replace function recall._generator_sources(
    p_evidence recall._evidence,
    p_options jsonb
)
returns recall._source []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    -- The model says itself where they do not answer.
    return recall._eligible_sources(
        p_evidence.sources, 'summarize',
        0.5 * (p_options ->> 'min_coverage')::double precision
        * (select sum(w) from unnest(p_evidence.weights) as w),
        (p_options ->> 'max_sources')::integer, false
    );
end;
$$;

comment on function recall._generator_sources is
'The best max_sources chunks of documents that have half of min_coverage.';
