-- The terms of two characters and more, whose nearness says something; all where there are none.
create or replace function recall._longer_terms(p_terms tsvector)
returns tsvector
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_longer tsvector := ts_delete(
        p_terms,
        array(select t from unnest(tsvector_to_array(p_terms)) as t where length(t) = 1)
    );
begin
    return case when length(v_longer) > 0 then v_longer else p_terms end;
end;
$$;

comment on function recall._longer_terms is
'p_terms without its terms of one character, which beside the bigrams that hold them only add'
' pairs at distance 1; p_terms itself where nothing would be left.';
