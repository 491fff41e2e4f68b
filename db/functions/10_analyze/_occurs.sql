-- Whether a folded word occurs in a folded text, as recall._word_pattern looks for it.
create or replace function recall._occurs(p_word text, p_text text)
returns boolean
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return strpos(p_text, p_word) > 0 and p_text collate "C" ~ recall._word_pattern(p_word);
end;
$$;

comment on function recall._occurs is
'Whether p_word occurs in p_text, both folded.';
