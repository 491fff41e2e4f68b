-- What all nodes together say to one thing that a united search asks, where that is told already.
create or replace function recall._of_all_nodes(p_kind text, p_asked text)
returns jsonb
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_places constant text := current_setting('recall.united_places', true);
    v_place text;
begin
    if coalesce(v_places, '') = '' then
        return null;
    end if;
    v_place := v_places::jsonb #>> array[
        p_kind, md5(concat(current_setting('recall.united_group', true), ' ', p_asked))
    ];
    return nullif(current_setting('recall.united_value_' || v_place, true), '')::jsonb;
end;
$$;

comment on function recall._of_all_nodes is
'p_kind: what is asked; p_asked: of what, the same on each node, beside the products'' group. An'
' object of numbers, the sums; an array, the elements of all. Null: not told yet.';
