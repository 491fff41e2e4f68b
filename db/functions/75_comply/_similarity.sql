-- How much of a model sentence a text says: Tversky's index of their terms.
create or replace function recall._similarity(p_example tsvector, p_text tsvector)
returns double precision
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_example text [] := pg_catalog.tsvector_to_array(p_example);
    v_text text [] := pg_catalog.tsvector_to_array(p_text);
    v_shared double precision;
    v_example_only double precision;
    v_text_only double precision;
begin
    if not v_example && v_text then
        return null;
    end if;
    -- A pair of characters counts more than each of the two again.
    select
        sum(w.weight) filter (where w.term = any(v_text)),
        sum(w.weight) filter (where not w.term = any(v_text))
    into v_shared, v_example_only
    from (
        select t.term, case when t.term collate "C" < U&'\0E00' then 1
            else pg_catalog.length(t.term) - 0.75 end::double precision as weight
        from pg_catalog.unnest(v_example) as t (term)
    ) as w;
    select sum(case when t.term collate "C" < U&'\0E00' then 1
        else pg_catalog.length(t.term) - 0.75 end::double precision)
    into v_text_only
    from pg_catalog.unnest(v_text) as t (term)
    where not t.term = any(v_example);
    return v_shared
        / (v_shared + 0.8 * coalesce(v_example_only, 0) + 0.2 * coalesce(v_text_only, 0));
end;
$$;

comment on function recall._similarity is
'0 to 1: s / (s + 0.8 e + 0.2 t), s the weight of the terms of both, e of those of the example'
' only, t of the text only (Tversky 1977); null where nothing is shared.';
