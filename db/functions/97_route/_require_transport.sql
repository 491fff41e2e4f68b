-- Raises unless nodes can be reached by a transport here.
create or replace function recall._require_transport(p_transport text)
returns void
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_trouble constant text := recall._transport_trouble(p_transport);
    v_remedy constant text := (select t.remedy from transport as t where t.name = p_transport);
begin
    if v_trouble is not null then
        raise exception '%', v_trouble
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = format('As a superuser: %s.', v_remedy);
    end if;
end;
$$;

comment on function recall._require_transport is
'Raises 55000 with what recall._transport_trouble says.';
