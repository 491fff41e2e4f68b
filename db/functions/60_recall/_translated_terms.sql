-- The terms of a question with those of other languages that stand for them.
create or replace function recall._translated_terms(p_request recall._request)
returns tsvector
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return p_request.terms || coalesce((
        select string_agg(
            format(
                '''%s'':%s', replace(replace(t.term, '\', '\\'), '''', ''''''),
                (
                    select string_agg(i || 'C', ',')
                    from generate_series(1, round(8 * t.similarity ^ 2)::integer) as i
                )
            ), ' '
        )::tsvector
        from (
            select a.term, max(a.similarity) as similarity
            from pg_catalog.unnest(p_request.translations) as a
            group by a.term
        ) as t
    ), '');
end;
$$;

comment on function recall._translated_terms is
'The latter have the label C and, with a similarity s, 8 s² positions, of which'
' recall._encode_query counts each as a synonym''s.';
