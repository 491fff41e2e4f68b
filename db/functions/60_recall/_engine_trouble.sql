-- Why an engine cannot serve a request.
create or replace function recall._engine_trouble(p_engine text, p_request recall._request)
returns text
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_engine recall.engine;
    v_index name := recall._engine_index_name(p_engine, p_request.product_id);
    v_trouble text;
begin
    select * into strict v_engine from engine where name = p_engine;
    v_trouble := recall._extension_trouble(v_engine.extension);
    if v_trouble is not null then
        return v_trouble;
    elsif p_request.product_id is null then
        return 'the search is of several products';
    elsif not v_engine.takes_filter and p_request.filter <> '{}' then
        return 'the search has a filter';
    elsif not exists (
        select
        from pg_index
        where indexrelid = to_regclass('recall.' || v_index) and indisvalid
    ) then
        return format(
            'no valid index, see call recall.build_engine_index(%L, %L)',
            p_request.product_name, p_engine
        );
    end if;
    return null;
end;
$$;

comment on function recall._engine_trouble is
'A sentence without a full stop, or null: the extension is installed, the index of the product'
' valid, and the request without a filter where the engine takes none.';
