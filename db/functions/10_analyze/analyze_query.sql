-- A query as a tsquery: any of its terms or of their synonyms'.
create or replace function recall.analyze_query(
    p_text text,
    p_analyzer text default 'cjk_en',
    p_product_name text default null
)
returns tsquery
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on set client_min_messages = warning as $$
declare
    v_product_ids integer [];
    v_vector tsvector;
begin
    if p_product_name is not null then
        v_product_ids := array[(recall._require_product(p_product_name)).id];
    end if;
    v_vector := recall._query_terms(p_text, p_analyzer, v_product_ids);
    if v_vector = '' then
        return (select ''::tsquery);
    end if;
    return (
        select string_agg('''' || t.quoted || '''', ' | ' order by t.place)::tsquery
        from (
            select
                replace(replace(u.lexeme, '\', '\\'), '''', '''''') as quoted,
                u.positions[1] as place
            from unnest(v_vector) as u
            order by place
            limit 1000
        ) as t
    );
end;
$$;

comment on function recall.analyze_query is
'The terms of p_text or-ed, at most 1,000; empty where there is none. p_product_name: whose'
' synonyms widen the query, beside the global ones. Raises 22023 for an unknown analyzer, 42704'
' for a product that is not there for the caller.';

grant execute on function recall.analyze_query to recall_reader;
