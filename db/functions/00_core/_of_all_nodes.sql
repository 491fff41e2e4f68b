-- What all nodes together say to one thing that a united search asks, where that is told already.
create or replace function recall._of_all_nodes(p_kind text, p_asked text)
returns jsonb
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_known constant text := current_setting('recall.united_' || p_kind, true);
begin
    if coalesce(v_known, '') = '' then
        return null;
    end if;
    return v_known::jsonb -> md5(
        concat(current_setting('recall.united_group', true), ' ', p_asked)
    );
end;
$$;

comment on function recall._of_all_nodes is
'p_kind: what is asked; p_asked: of what, the same on each node, beside the products'' group. An'
' object of numbers, the sums; an array, the elements of all. Null: not told yet.';
