-- Rows of recall.agent_feature that the caller may use, as the protocol lists them.
create or replace function recall._describe_features(p_kind text, p_has_uri boolean)
returns jsonb
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        select
            coalesce(
                jsonb_agg(
                    f.definition || jsonb_build_object(
                        'name', f.name, 'title', f.title, 'description', f.description
                    )
                    order by f.name collate "C"
                ),
                '[]'
            )
        from recall._visible_features(p_kind) as f
        where (f.definition ? 'uri') = p_has_uri
    );
end;
$$;

comment on function recall._describe_features is
'An array, by name. p_has_uri: those of one uri, or the others.';

grant execute on function recall._describe_features to recall_reader;
