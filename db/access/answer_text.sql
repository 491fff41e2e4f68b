-- Admins add languages and reword; readers see no prompts.
grant select, insert, update, delete on recall.answer_text to recall_admin;
