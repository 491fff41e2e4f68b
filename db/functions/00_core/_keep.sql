-- Keeps what this node has computed of a united search for its later rounds.
create or replace function recall._keep(p_kind text, p_asked text, p_value text)
returns void
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_name constant text := 'recall.united_kept_' || p_kind;
    v_kept constant text := coalesce(nullif(current_setting(v_name, true), ''), '{}');
begin
    if
        coalesce(current_setting('recall.united_request', true), '') <> ''
        and length(v_kept) + length(p_value) < 1000000
    then
        perform set_config(
            v_name,
            (v_kept::jsonb || jsonb_build_object(recall._kept_key(p_asked), p_value))::text, false
        );
    end if;
end;
$$;

comment on function recall._keep is
'p_asked: of what, beside the search and the products'' group; p_value: what no later round'
' changes. In the session, until the search''s last round or the first one of another.';
