-- What makes an HNSW index find more, after what was measured.
create or replace function recall._vector_recall_advice(
    p_measured recall.vector_recall,
    p_product_name text
)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_factor integer := recall._setting_value('vector_candidates')::integer;
    v_m integer := coalesce(
        substring(array_to_string(p_measured.options, ' ') from '\mm=([0-9]+)'), '16'
    )::integer;
begin
    return case
        when p_measured.recall >= 0.95 then null
        when p_measured.wider_recall >= 0.95 and v_factor < 40 then format(
            'select recall.set_setting(''vector_candidates'', ''%s'')', v_factor * 4
        )
        when v_m < 64 then format(
            'call recall.build_vector_indexes(%L, 1, p_m => %s, p_ef_construction => %s)',
            p_product_name, greatest(v_m * 2, 32), greatest(v_m * 8, 128)
        )
        else format(
            'reindex index concurrently recall.%I',
            recall._vector_index_name(p_measured.product_id, p_measured.model_id)
        )
    end;
end;
$$;

comment on function recall._vector_recall_advice is
'Null where recall is 0.95 or more. More candidates (hnsw.ef_search) where four times as many'
' suffice, else a denser graph (m), else a rebuild.';
