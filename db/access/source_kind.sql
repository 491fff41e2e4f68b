-- Readers see how each kind is answered; admins change it.
grant select on recall.source_kind to recall_reader;

grant insert, update, delete on recall.source_kind to recall_admin;
