-- Who may write here decides where the server sends texts and keys.
grant select, insert, delete on recall.http_origin to recall_admin;
