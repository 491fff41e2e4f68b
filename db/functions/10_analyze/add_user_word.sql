-- Makes a word a term of its own in every analyzer.
create or replace function recall.add_user_word(p_word text)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    insert into recall.user_word (word)
    values (recall._fold_word(p_word, 'p_word'))
    on conflict do nothing;
    if found then
        update recall.analyzer set version = version + 1;
    end if;
    return found;
end;
$$;

comment on function recall.add_user_word is
'Makes p_word, folded, a term of its own wherever it occurs, in every analyzer, and each'
' analyzer a new version: call recall.reanalyze(product) brings the chunks up to it. True if it'
' was not there before. Raises 22023 unless it has 1 to 200 characters.';

grant execute on function recall.add_user_word to recall_admin;
