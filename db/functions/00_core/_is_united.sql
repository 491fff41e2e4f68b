-- Whether a search takes what its products have for a part: others of its kind are on other nodes.
create or replace function recall._is_united()
returns boolean
language sql stable parallel safe security invoker
begin atomic
    select coalesce(pg_catalog.current_setting('recall.united_group', true), '') <> '';
end;

comment on function recall._is_united is
'Within recall._answer_united, for one request. Whoever sets this changes what he himself is told'
' of products that he may read.';
