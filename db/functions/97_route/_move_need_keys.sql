-- Raises where a node has not what opens a product that is to move there.
create or replace function recall._move_need_keys(p_state jsonb, p_target recall.node)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_trouble text;
begin
    if (p_state -> 'is_sealed')::boolean then
        v_trouble := recall._ask_one(p_target, 'recall._extension_trouble(''pgcrypto'')', true);
        if v_trouble is not null then
            raise exception 'p_node: node "%" opens no sealed fields: %', p_target.name, v_trouble
                using
                    errcode = 'feature_not_supported',
                    hint = 'There, as the owner of recall: create extension pgcrypto;';
        end if;
    end if;
    v_trouble := (
        select string_agg(format('"%s"', k), ', ' order by k collate "C")
        from jsonb_array_elements_text(p_state -> 'keys') as k
        where k <> all(recall._ask_one(
            p_target, 'array(select s from recall.secrets() as s)', true
        )::text [])
    );
    if v_trouble is not null then
        raise exception 'p_node: node "%" lacks keys of the product''s models: %', p_target.name,
            v_trouble
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'There: select recall.set_secret(name, key), so that none travels.';
    end if;
end;
$$;

comment on function recall._move_need_keys is
'p_state: of recall._move_state. What seals fields moves as it is kept, wrapped by a master key'
' that stands nowhere; API keys never move. Raises 0A000 without pgcrypto there, 55000 without an'
' API key of that name.';
