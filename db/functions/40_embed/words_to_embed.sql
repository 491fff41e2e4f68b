-- Listed words that a model has given no vector yet.
create or replace function recall.words_to_embed(p_model text, p_limit integer default 256)
returns setof text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model := recall._require_model(p_model);
begin
    perform recall._check_number('p_limit', p_limit, 1, 1000000, 'Ask for 256, say.');
    return query
    select w.word
    from recall._listed_words() as w
    where not exists (
        select from _word_vector as v where v.model_id = v_model.id and v.word = w.word
    )
    order by w.word
    limit p_limit;
end;
$$;

comment on function recall.words_to_embed is
'At most p_limit (1 to 1000000) words of recall.word_list without a vector by p_model: for clients'
' that embed them and hand the vectors to recall.store_word_vectors. Raises 42704 for an unknown'
' model, 22023 for a bad p_limit.';

grant execute on function recall.words_to_embed to recall_admin;
