-- Learns what listed words mean to a model, for questions in a language that a product lacks.
create or replace procedure recall.learn_words(
    p_model text,
    p_translates boolean default null
)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_analyzer text;
    v_fit_id integer;
    v_ranges int4range [];
begin
    call recall._can_commit(v_commits);
    while recall._embed_words(p_model, 256) > 0 loop
        if v_commits then
            commit;
        end if;
    end loop;
    foreach v_analyzer in array recall._model_analyzers(p_model) loop
        v_fit_id := recall._open_word_fit(p_model, v_analyzer);
        if v_fit_id is not null then
            call recall._solve_fit(v_fit_id, 'words of ' || v_analyzer, v_commits, v_ranges);
        end if;
        raise notice '%: % terms of listed words have vectors',
            v_analyzer,
            recall._put_words_in_use(v_fit_id, p_model, v_analyzer, p_translates);
        if v_commits then
            commit;
        end if;
    end loop;
end;
$$;

comment on procedure recall.learn_words is
'Gives the terms of recall.word_list vectors, so that a question finds what is written in another'
' language without a model: of the words that p_model has embedded, after it has embedded the'
' others where its provider can be asked by the database (scripts/embed --words does it for one'
' that cannot). Query encoders of all products with p_model use them at once, for terms that they'
' do not know. p_translates: true also finds which words of two languages translate each other, by'
' which all products with p_model are searched then; false forgets them; null is as before, at'
' first false. To be called again when words or an analyzer have changed, or a product has another'
' analyzer. Raises 42704 for an unknown model.';

grant execute on procedure recall.learn_words to recall_admin;
