-- The weight of a document's keywords, by its tag.
create or replace function recall._keyword_weight(p_tag text)
returns "char"
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_weight "char";
begin
    select keyword_weight into v_weight
    from source_kind
    where tag = coalesce(p_tag, '') or tag = '*' and p_tag <> ''
    order by tag = coalesce(p_tag, '') desc
    limit 1;
    return coalesce(v_weight, 'D');
end;
$$;

comment on function recall._keyword_weight is
'A to D, from source_kind: the row of the tag, else of ''*''; for no tag the row of ''''; else D.';
