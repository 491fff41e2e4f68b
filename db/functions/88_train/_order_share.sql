-- The longest ascending part of places, as a share of all of them (patience sorting).
create or replace function recall._order_share(p_places bigint [])
returns double precision
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_tops bigint [] := '{}';
    v_place bigint;
begin
    foreach v_place in array p_places loop
        v_tops[1 + case when v_tops = '{}' then 0 else width_bucket(v_place, v_tops) end]
            := v_place;
    end loop;
    return case
        when p_places = '{}' then 1 else cardinality(v_tops) / cardinality(p_places)::float8
    end;
end;
$$;

comment on function recall._order_share is '1 where they ascend, and where there are none.';
