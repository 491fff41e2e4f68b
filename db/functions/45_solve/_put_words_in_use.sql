-- Replaces a model's terms of one analyzer by those of a solved fit (null: by none).
create or replace function recall._put_words_in_use(
    p_fit_id integer,
    p_model text,
    p_analyzer text,
    p_translates boolean
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_fit recall._fit;
    v_terms integer;
begin
    delete from _word_term where model_id = v_model.id and analyzer = p_analyzer;
    if p_fit_id is not null then
        v_fit := recall._require_fit(p_fit_id);
    end if;
    insert into _word_term (model_id, analyzer, term, term_vector)
    select v_model.id, p_analyzer, t.term, w.v::halfvec
    from recall._fit_term_vectors(
        v_fit.id,
        int4range(1, (select count(*)::integer + 1 from _fit_term where fit_id = v_fit.id)),
        2.25
    ) as w
    inner join _fit_term as t on t.fit_id = v_fit.id and w.term_no = t.term_no;
    get diagnostics v_terms = row_count;
    perform recall._drop_fit(v_fit.id);
    if coalesce(p_translates, exists (
        select from _word_translation where model_id = v_model.id and analyzer = p_analyzer
    )) then
        perform recall._translate_words(v_model.id, p_analyzer);
    else
        delete from _word_translation where model_id = v_model.id and analyzer = p_analyzer;
    end if;
    perform recall._scale_words(e.id)
    from _encoder as e
    where e.model_id = v_model.id and e.analyzer = p_analyzer and e.in_use;
    return v_terms;
end;
$$;

comment on function recall._put_words_in_use is
'Gives the number of terms. p_translates: whether they have translations; null: as before.'
' Encoders in use are made of one length with them. Raises 42704, 55000.';

grant execute on function recall._put_words_in_use to recall_admin;
