-- How many of a query's terms, the rarest first, are to be read in full.
create or replace function recall._bm25_essential(
    p_plan recall._bm25_plan,
    p_least double precision,
    p_budget bigint
)
returns integer
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_terms integer := 1;
    v_postings bigint := p_plan.postings[1];
begin
    -- Three quarters: a term more costs less than the candidates that it saves.
    while
        v_terms < cardinality(p_plan.terms)
        and p_plan.rest[v_terms + 1] >= float8 '0.75' * p_least
        and v_postings + p_plan.postings[v_terms + 1] <= p_budget
    loop
        v_terms := v_terms + 1;
        v_postings := v_postings + p_plan.postings[v_terms];
    end loop;
    return v_terms;
end;
$$;

comment on function recall._bm25_essential is
'At least 1; as many as p_budget postings allow, until the others together add less than three'
' quarters of p_least, a score that the result reaches.';
