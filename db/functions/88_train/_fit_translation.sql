-- One step of training a translation model: words, lexicon in three rounds, links, phrases.
create or replace function recall._fit_translation(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current
set jit = off as $$
declare
    v_round integer := coalesce((p_model.state ->> 'round')::integer, 0);
    v_count bigint;
begin
    case coalesce(p_model.state ->> 'phase', 'words')
        when 'words' then
            perform recall._read_translation_words(p_model);
            return '{"phase": "lexicon", "round": 0}'::jsonb;
        when 'lexicon' then
            v_count := recall._fit_lexicon(p_model.id, v_round);
            return jsonb_build_object(
                'phase', case when v_round < 2 then 'lexicon' else 'links' end,
                'round', v_round + 1,
                'notice', format('lexicon, round %s of 3: %s pairs of words', v_round + 1, v_count)
            );
        when 'links' then
            perform recall._link_translation_words(p_model.id, v_round);
            return '{"phase": "phrases"}'::jsonb;
        when 'phrases' then
            v_count := recall._write_translation_phrases(p_model.id);
            delete from _translation_token where model_id = p_model.id;
            delete from _translation_pair where model_id = p_model.id;
            delete from _translation_link where model_id = p_model.id;
            return jsonb_build_object('done', true, 'phrases', v_count);
    end case;
end;
$$;

comment on function recall._fit_translation is
'The state at the end: phrases, how many it knows.';
