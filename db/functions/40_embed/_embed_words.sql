-- Embeds listed words by their model's provider; none where only clients outside can ask it.
create or replace function recall._embed_words(p_model text, p_limit integer)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_words text [];
    v_results recall._embedded [];
    v_stored integer;
begin
    if not exists (
        select from provider as p where p.name = v_model.provider and 'embed' = any(p.kinds)
    ) then
        return 0;
    end if;
    v_words := array(select recall.words_to_embed(p_model, p_limit));
    v_results := array(select e from recall._embed_texts(v_model, v_words, false) as e);
    select recall.store_word_vectors(
        p_model,
        coalesce(array_agg(v_words[r.n] order by r.n), '{}'),
        coalesce(array_agg(r.content_embedding order by r.n), '{}')
    )
    into v_stored
    from unnest(v_results) as r
    where r.error is null;
    if v_stored = 0 and cardinality(v_words) > 0 then
        raise warning '%: %', p_model, left(v_results[1].error, 2000);
    end if;
    return v_stored;
end;
$$;

comment on function recall._embed_words is
'Gives the number of words stored, of at most p_limit; 0 where all are embedded, and with a warning'
' where the provider fails.';

grant execute on function recall._embed_words to recall_admin;
