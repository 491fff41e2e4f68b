-- The caller's session, made at its first message, locked until the transaction ends.
create or replace function recall._open_session(p_session_id text, p_product_name text)
returns recall.conversation
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_session text := recall._check_session_id(p_session_id);
    v_product recall.product;
    v_conversation recall.conversation;
begin
    if p_product_name is not null then
        v_product := recall._require_product(p_product_name);
    end if;
    loop
        if recall._gathers() then
            select * into v_conversation
            from conversation
            where owner = recall._caller() and session_id = v_session;
            if not found then
                v_conversation.product_id := v_product.id;
            end if;
            exit;
        end if;
        -- The product before the session, as recall.drop_product locks them.
        perform
        from product as p
        where p.id = coalesce(v_product.id, (
            select c.product_id
            from conversation as c
            where c.owner = recall._caller() and c.session_id = v_session
        ))
        for key share;
        if p_product_name is not null and not found then
            v_product := recall._require_product(p_product_name);
        end if;
        insert into conversation (owner, session_id, product_id, last_message)
        values (recall._caller(), v_session, v_product.id, clock_timestamp())
        on conflict do nothing;
        -- The lock puts messages of one session in order; another session may purge it before.
        select * into v_conversation
        from conversation
        where owner = recall._caller() and session_id = v_session
        for update;
        exit when found;
    end loop;
    if v_conversation.product_id is distinct from v_product.id and p_product_name is not null then
        raise exception 'p_product_name: session "%" is of another product', p_session_id
            using
                errcode = 'invalid_parameter_value',
                hint = 'A session asks one product, or all of them; begin another one.';
    end if;
    -- A router asks all nodes by the product's name.
    if p_product_name is null and (
        select p.is_part and recall._may_read(p.id)
        from product as p
        where p.id = v_conversation.product_id
    ) then
        raise exception 'p_product_name: session "%" is of a product in parts: name it',
            p_session_id
            using errcode = 'feature_not_supported', hint = 'Give the product with each message.';
    end if;
    if v_conversation.last_message < (
        clock_timestamp() - recall._setting_value('session_expiry')::interval
    ) then
        v_conversation.context_from := 1 + coalesce(
            (select max(ordinal) from message where conversation_id = v_conversation.id), 0
        );
        v_conversation.summary := null;
        v_conversation.summarized_to := 0;
        if not recall._gathers() then
            update conversation
            set context_from = v_conversation.context_from, summary = null, summarized_to = 0
            where id = v_conversation.id;
        end if;
    end if;
    return v_conversation;
end;
$$;

comment on function recall._open_session is
'The session of this name that belongs to the caller. p_product_name null: the session''s own'
' product, or all for a new one. A node that only gathers (recall._gathers) makes and locks none:'
' the id is null where there is none. A session that rested longer than the setting session_expiry'
' goes on without what was said before. Raises 22023 for a bad name or another product than the'
' session''s, 42704 for a product that the caller may not read, 0A000 for the session of one in'
' parts without its name.';
