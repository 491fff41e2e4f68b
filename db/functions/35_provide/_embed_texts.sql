-- Embeds texts by a model's provider; a batch that fails is halved until the bad text stands alone.
create or replace function recall._embed_texts(
    p_model recall.model,
    p_texts text [],
    p_is_query boolean,
    p_timeout_ms integer default null
)
returns setof recall._embedded
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_timeout integer := coalesce(
        p_timeout_ms, (p_model.options ->> 'timeout_ms')::integer, 30000
    );
    v_size integer := recall._batch_size(p_model);
    v_starts integer [] := array(select generate_series(1, cardinality(p_texts), v_size));
    v_ends integer [] := array(select least(s + v_size - 1, cardinality(p_texts))
        from unnest(v_starts) as s);
    v_vectors vector [];
    v_failure recall._embedded;
    v_detail text;
    v_failures integer := 0;
begin
    while cardinality(v_starts) > 0 loop
        begin
            v_vectors := recall._call_provider(
                p_model, p_texts[v_starts[1]:v_ends[1]], p_is_query, v_timeout
            );
            return query
            select e.*
            from unnest(v_vectors) with ordinality as v (v, n)
            cross join recall._check_vector(p_model, v.v, (v_starts[1] + v.n - 1)::integer) as e;
            v_failures := 0;
        exception
            when internal_error or data_exception or plpgsql_error or connection_exception
                or external_routine_exception or external_routine_invocation_exception
                or system_error or syntax_error_or_access_rule_violation or invalid_schema_name
                or feature_not_supported or object_not_in_prerequisite_state
                or sqlstate 'RC400' or sqlstate 'RC401' or sqlstate 'RC429' or sqlstate 'RC502'
                or sqlstate 'RC503'
            then
                get stacked diagnostics v_detail = pg_exception_detail;
                v_failures := v_failures + 1;
                v_failure := row(null, null, sqlerrm, sqlstate, case
                    when sqlstate like 'RC%' and v_detail ~ '^[0-9]+$'
                        then v_detail::integer * interval '1 second'
                end);
                -- What will not do for any text now, or for single ones, is not asked for the rest.
                if recall._is_provider_trouble(sqlstate)
                    or v_failures > 1 + ceil(log(2, v_size + 1))
                then
                    return query
                    select g.n, null::vector, v_failure.error, v_failure.sqlstate,
                        v_failure.retry_after
                    from unnest(v_starts, v_ends) as u (s, e), generate_series(u.s, u.e) as g (n);
                    return;
                elsif v_starts[1] = v_ends[1] then
                    v_failure.n := v_starts[1];
                    return next v_failure;
                else
                    v_starts := array[v_starts[1], (v_starts[1] + v_ends[1]) / 2 + 1]
                        || v_starts[2:];
                    v_ends := (v_starts[2] - 1) || v_ends;
                    continue;
                end if;
        end;
        v_starts := v_starts[2:];
        v_ends := v_ends[2:];
    end loop;
end;
$$;

comment on function recall._embed_texts is
'A row for each text: its vector, checked to be the model''s, or the error and its sqlstate, and'
' where the provider said so when to come again. RC429, RC503 and RC401 are the provider''s'
' trouble, others the text''s. p_timeout_ms: for a request, null: the model''s timeout_ms, 30000.';
