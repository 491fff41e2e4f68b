-- Whether rows are written that another node has sealed, or not.
create or replace function recall._arrives()
returns boolean
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    -- Anybody may set it, so it holds for who may write tables past triggers anyway.
    return current_setting('recall._arriving', true) = 'on' and exists (
        select
        from pg_namespace as n
        where n.nspname = 'recall' and pg_has_role(recall._caller(), n.nspowner, 'usage')
    );
end;
$$;

comment on function recall._arrives is
'While a product moves to this node: what is written is as it was kept there. Granted to nobody.';
