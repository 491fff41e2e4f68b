-- A materialized view, since no dump holds its rows: recall.set_secret hands them over in a setting
-- and refreshes it. A refresh without the setting, as after a restore, leaves it empty.
create materialized view recall._secret as
select
    s.key as name,
    s.value as secret
from jsonb_each_text(
    coalesce(nullif(current_setting('recall._secrets', true), ''), '{}')::jsonb
) as s;

comment on materialized view recall._secret is
'API keys by name. Nothing is granted, recall._read_secret alone reads it.';
