-- The version of an analyzer: it grows whenever the analysis of documents changes.
create or replace function recall._analyzer_version(p_analyzer text)
returns integer
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return (select version from recall.analyzer where name = p_analyzer);
end;
$$;

comment on function recall._analyzer_version is
'The analyzer''s version, null where there is no such analyzer.';

grant execute on function recall._analyzer_version to recall_writer;
