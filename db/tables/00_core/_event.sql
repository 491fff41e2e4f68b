-- Appended to and emptied: like recall._pending, so that no two answers wait for one counter.
create table recall._event (
    id bigint generated always as identity primary key,
    product_id integer,
    measured recall._measured [] not null
) with (autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0);

alter table recall._event alter column measured set statistics 0;

comment on table recall._event is
'What was counted and is not in recall._tally yet. No text, nobody''s name.';
