-- Admins add formats of their own.
grant select on recall.http_format to recall_reader;

grant insert, update, delete on recall.http_format to recall_admin;
