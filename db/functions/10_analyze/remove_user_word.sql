-- Takes a user word away again.
create or replace function recall.remove_user_word(p_word text)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_word text := recall._fold_word(p_word, 'p_word');
begin
    delete from recall.user_word where word = v_word;
    if found then
        update recall.analyzer set version = version + 1;
    end if;
    return found;
end;
$$;

comment on function recall.remove_user_word is
'Undoes recall.add_user_word. True if the word was there. Raises as'
' recall.add_user_word.';

grant execute on function recall.remove_user_word to recall_admin;
