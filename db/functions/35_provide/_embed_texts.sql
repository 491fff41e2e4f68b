-- Embeds texts by a model's provider; a batch that fails is halved until the bad text stands alone.
create or replace function recall._embed_texts(
    p_model recall.model,
    p_texts text [],
    p_is_query boolean,
    p_timeout_ms integer default null,
    p_is_image boolean default false
)
returns setof recall._embedded
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_prefix text := coalesce(p_model.options ->> case
        when p_is_image then null
        when p_is_query then 'query_prefix' else 'document_prefix'
    end, '');
    v_size integer := recall._batch_size(p_model);
    v_starts integer [] := array(select generate_series(1, cardinality(p_texts), v_size));
    v_ends integer [] := array(select least(s + v_size - 1, cardinality(p_texts))
        from unnest(v_starts) as s);
    v_request recall._model_request;
    v_answer recall._model_answer;
    v_failures integer := 0;
begin
    v_request.is_query := p_is_query;
    v_request.is_image := p_is_image;
    v_request.timeout_ms := coalesce(
        p_timeout_ms, (p_model.options ->> 'timeout_ms')::integer, 30000
    );
    while cardinality(v_starts) > 0 loop
        v_request.texts := array(
            select v_prefix || t.text
            from unnest(p_texts[v_starts[1]:v_ends[1]]) with ordinality as t (text, n)
            order by t.n
        );
        v_answer := recall._ask_provider(p_model, v_request);
        if v_answer.error is null
            and cardinality(v_answer.vectors) is distinct from cardinality(v_request.texts)
        then
            v_answer.error := format(
                '%s vectors for %s texts',
                coalesce(cardinality(v_answer.vectors), 0), cardinality(v_request.texts)
            );
            v_answer.sqlstate := 'RC502';
        end if;
        if v_answer.error is null then
            return query
            select
                (v_starts[1] + v.n - 1)::integer, case when c.error is null then v.v end, c.error,
                case when c.error is not null then 'RC502' end, null::interval
            from unnest(v_answer.vectors) with ordinality as v (v, n)
            cross join lateral (
                select case
                    when v.v is null then 'the answer has no vector for this text'
                    when vector_dims(v.v) <> p_model.dimensions then format(
                        'the vector has %s dimensions, and model "%s" was registered with %s',
                        vector_dims(v.v), p_model.name, p_model.dimensions
                    )
                    when vector_norm(v.v) = 0 then 'the vector is zero'
                end as error
            ) as c;
            v_failures := 0;
        else
            v_failures := v_failures + 1;
            -- What will not do for any text now, or for single ones, is not asked for the rest.
            if recall._provider_failure(v_answer.sqlstate) in ('busy', 'refuses')
                or v_failures > 1 + ceil(log(2, v_size + 1))
            then
                return query
                select g.n, null::vector, v_answer.error, v_answer.sqlstate, v_answer.retry_after
                from unnest(v_starts, v_ends) as u (s, e), generate_series(u.s, u.e) as g (n);
                return;
            elsif v_starts[1] < v_ends[1] then
                v_starts := array[v_starts[1], (v_starts[1] + v_ends[1]) / 2 + 1] || v_starts[2:];
                v_ends := (v_starts[2] - 1) || v_ends;
                continue;
            end if;
            return query
            select v_starts[1], null::vector, v_answer.error, v_answer.sqlstate,
                v_answer.retry_after;
        end if;
        v_starts := v_starts[2:];
        v_ends := v_ends[2:];
    end loop;
end;
$$;

comment on function recall._embed_texts is
'A row for each text: its vector, checked to be the model''s, or the error and its sqlstate, and'
' where the provider said so when to come again. Options query_prefix and document_prefix go'
' before each text. p_is_image: the texts are addresses of images. p_timeout_ms: for a request,'
' null: the model''s timeout_ms, 30000.';
