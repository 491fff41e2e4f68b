-- The vectors of texts by an embedding model that the database itself can ask.
create or replace function recall._class_vectors(p_texts text [], p_model text)
returns vector []
language plpgsql stable parallel unsafe security invoker set search_path from current as $$
declare
    v_model recall.model;
    v_vectors vector [];
    v_error text;
    v_sqlstate text;
begin
    perform recall._check_vectors_model(p_model);
    v_model := recall._require_model(p_model);
    select
        array_agg(e.content_embedding order by e.n), min(e.error),
        min(e.sqlstate)
    into v_vectors, v_error, v_sqlstate
    from recall._embed_texts(
        v_model,
        array(
            select coalesce(t.text, '')
            from unnest(p_texts) with ordinality as t (text, n)
            order by t.n
        ),
        false
    ) as e;
    if v_error is not null then
        raise exception 'vectors: %', v_error
            using
                errcode = v_sqlstate,
                hint = format('This is what the provider of model "%s" says.', p_model);
    end if;
    return coalesce(v_vectors, '{}');
end;
$$;

comment on function recall._class_vectors is
'By place, as texts to be found; of a null text that of an empty one. Raises 22023 for a model that'
' only clients outside can ask, and what the provider does, as recall.embed.';
