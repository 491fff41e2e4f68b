-- What is set for documents with a tag: how they are answered from, and how their keywords weigh.
create or replace function recall._kind_of_tag(p_tag text)
returns recall.source_kind
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return (
        select k
        from source_kind as k
        where k.tag = coalesce(p_tag, '') or k.tag = '*' and p_tag <> ''
        order by k.tag = '*'
        limit 1
    );
end;
$$;

comment on function recall._kind_of_tag is
'The row of the tag, else of ''*''; for no tag the row of ''''; null where there is none.';
