-- How many requests a united search makes, on all nodes together.
create or replace function recall._groups_of_all(p_requests recall._request [])
returns integer
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_all jsonb;
begin
    -- Which they are is not told yet.
    if exists (
        select
        from unnest(p_requests) as r
        where recall._of_all_nodes('models', r.analyzer) is null
    ) then
        return 0;
    end if;
    v_all := coalesce(
        recall._of_all_nodes('groups', ''),
        recall._say_own(
            'groups', '', to_jsonb(array(select r.united from unnest(p_requests) as r))
        )
    );
    return (select count(distinct g)::integer from jsonb_array_elements_text(v_all) as g);
end;
$$;

comment on function recall._groups_of_all is
'0 until all nodes have told.';
