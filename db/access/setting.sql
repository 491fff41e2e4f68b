-- recall.set_setting checks what is written.
grant select on recall.setting to recall_reader;
