-- Appends what a statement changed to the index: one row a chunk version that came or went.
create or replace function recall._index_changes()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_due integer [];
    v_product_id integer;
begin
    if tg_op = 'TRUNCATE' then
        truncate recall._pending, recall._block, recall._trigram;
        update _packed set chunks = 0, total_length = 0;
        return null;
    elsif tg_op = 'INSERT' then
        insert into _pending (product_id, version, sign, length, terms)
        select product_id, version, 1, length, ts_vector_extra from new_rows;
        perform from new_rows where version % 64 = 0;
        if found then
            select array_agg(distinct product_id) into v_due from new_rows where version % 64 = 0;
        end if;
    elsif tg_op = 'DELETE' then
        insert into _pending (product_id, version, sign, length, terms)
        select product_id, version, -1, length, ts_vector_extra from old_rows;
        perform from old_rows where version % 64 = 0;
        if found then
            select array_agg(distinct product_id) into v_due from old_rows where version % 64 = 0;
        end if;
    else
        with changed as (
            select product_id, version, 1 as sign, length, ts_vector_extra from new_rows
            union all
            select product_id, version, -1, length, ts_vector_extra from old_rows
        ),
        appended as (
            insert into _pending (product_id, version, sign, length, terms)
            select product_id, version, min(sign), min(length), (array_agg(ts_vector_extra))[1]
            from changed
            group by product_id, version
            having count(*) = 1
            returning product_id, version
        )
        select array_agg(distinct product_id) into v_due from appended where version % 64 = 0;
    end if;
    foreach v_product_id in array coalesce(v_due, '{}') loop
        perform recall._compact_when_due(v_product_id);
    end loop;
    return null;
end;
$$;

comment on function recall._index_changes is
'Trigger function of chunk, after each statement, with transition tables new_rows and old_rows.'
' About one row in 64 looks whether the product is due to be compacted.';
