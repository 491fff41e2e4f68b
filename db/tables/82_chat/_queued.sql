create type recall._queued as (
    key text,
    sent timestamptz,
    came timestamptz,
    held_until timestamptz,
    is_begun boolean
);

comment on type recall._queued is
'A message in recall.message_queue; is_begun: its process was told that it may be answered.';
