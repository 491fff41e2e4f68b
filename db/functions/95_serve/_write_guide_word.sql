-- Writes a row of the guide's jieba_user_dict: a user word of every analyzer.
create or replace function recall._write_guide_word()
returns trigger
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        perform recall.remove_user_word(old.word);
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    perform recall.add_user_word(new.word);
    return new;
end;
$$;

comment on function recall._write_guide_word is
'Trigger function of jieba_user_dict, instead of insert, update or delete. There is one dictionary,'
' and words have no weights. Raises 42501 but for members of recall_admin.';

grant execute on function recall._write_guide_word to recall_writer;
