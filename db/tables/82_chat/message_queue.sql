create table recall.message_queue (
    owner name not null,
    name text not null check (length(name) between 1 and 200),
    messages recall._queued [] not null,
    primary key (owner, name)
);

comment on table recall.message_queue is
'Messages that processes of an application answer in one order, by their keys: the first one is the'
' one whose turn it is. It belongs to the role that began it, and is there while it holds one.';

-- recall.queue_message and recall.unqueue_message write it.
grant select on recall.message_queue to recall_admin;
