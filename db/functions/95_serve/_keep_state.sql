-- Keeps what an application wants to know of a session of the caller.
create or replace function recall._keep_state(
    p_session_id text,
    p_product_id integer,
    p_state jsonb
)
returns recall.conversation
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product text := (
        select p.name from product as p where p.id = p_product_id and recall._may_read(p.id)
    );
    v_conversation recall.conversation;
begin
    if v_product is null then
        perform recall._require_product(v_product);
    elsif octet_length(p_state::text) > 100000 then
        raise exception 'state: has % bytes, above 100000', octet_length(p_state::text)
            using errcode = 'invalid_parameter_value', hint = 'Keep what a turn needs.';
    end if;
    v_conversation := recall._open_session(p_session_id, v_product);
    update conversation
    set state = coalesce(p_state, '{}')
    where id = v_conversation.id
    returning * into v_conversation;
    return v_conversation;
end;
$$;

comment on function recall._keep_state is
'The session, begun where it is not there. Raises 22023 for a bad name, a session of another'
' product or a state above 100,000 bytes, 42704 for a product that the caller may not read.';

grant execute on function recall._keep_state to recall_reader;
