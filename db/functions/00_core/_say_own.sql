-- Says what the products here have, for recall._of_all_nodes of the next round.
create or replace function recall._say_own(p_kind text, p_asked text, p_own jsonb)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform set_config(
        'recall.united_own',
        concat_ws(',', nullif(current_setting('recall.united_own', true), ''), jsonb_build_array(
            p_kind, md5(concat(current_setting('recall.united_group', true), ' ', p_asked)), p_own
        )),
        true
    );
    if p_kind not in ('hits', 'terms') then
        perform set_config('recall.united_waits', 'on', true);
    end if;
    return null;
end;
$$;

comment on function recall._say_own is
'Null, so that coalesce (told, say own) is what all say where that is told. p_own: as'
' recall._of_all_nodes gives it, and depends on p_asked and the products alone.';
