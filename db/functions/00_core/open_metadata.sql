-- The metadata of a document of a product in clear, for those who read the table.
create or replace function recall.open_metadata(p_product_name text, p_metadata jsonb)
returns jsonb
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name);
begin
    if not recall._is_sealed(p_metadata -> 'recall:sealed' ->> 'text') then
        return p_metadata;
    end if;
    return coalesce(
        recall._open_metadata(v_product.id, p_metadata), p_metadata - 'recall:sealed'
    );
end;
$$;

comment on function recall.open_metadata is
'p_metadata: as it stands in recall.document. Without the session''s master key (recall.unlock)'
' what is not sealed alone. Raises 42704 for a product that the caller may not read, XX001 where'
' what is sealed was changed, or is of another product.';

grant execute on function recall.open_metadata to recall_reader;
