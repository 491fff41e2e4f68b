-- Under which name something is kept for one united search.
create or replace function recall._kept_key(p_asked text)
returns text
language sql stable parallel safe security invoker
begin atomic
    select md5(concat_ws(
        ' ', pg_catalog.current_setting('recall.united_request', true),
        pg_catalog.current_setting('recall.united_group', true), p_asked
    ));
end;

comment on function recall._kept_key is
'Of the search, its role, the group of products and what is asked.';
