-- The weight of a document's keywords, by its tag.
create or replace function recall._keyword_weight(p_tag text)
returns "char"
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return coalesce((recall._kind_of_tag(p_tag)).keyword_weight, 'D');
end;
$$;

comment on function recall._keyword_weight is
'A to D, from recall._kind_of_tag; D where it has none.';
