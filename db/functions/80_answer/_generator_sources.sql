-- The sources that a generating model gets of what was found: the same passages as an extract.
create or replace function recall._generator_sources(
    p_passages recall._passage [],
    p_options jsonb
)
returns recall._source []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return array(
        select recall._passage_source(
            p_passages[p.ordinality], recall._cut_passage(p_passages[p.ordinality], 2000)
        )
        from unnest(p_passages) with ordinality as p
        order by p.ordinality
        limit (p_options ->> 'max_sources')::integer
    );
end;
$$;

comment on function recall._generator_sources is
'The best max_sources of p_passages, each as Markdown of at most 2,000 characters.';
