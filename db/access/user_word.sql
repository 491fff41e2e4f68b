-- recall.add_user_word and recall.remove_user_word change it.
grant select on recall.user_word to recall_reader;
