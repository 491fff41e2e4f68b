-- Packs what writers appended to the BM25 index since the last compaction.
create or replace procedure recall.compact(p_product_name text default null)
language plpgsql
security definer
set search_path = recall, pg_temp
as $$
declare
    v_id integer;
    v_packed integer;
begin
    if p_product_name is not null then
        v_packed := recall._compact((recall._require_product(p_product_name, 'write')).id);
        raise notice '%: % changes packed', p_product_name, v_packed;
        return;
    end if;
    for v_id in select id from product where recall._may_write(id) order by id loop
        perform recall._compact(v_id);
    end loop;
end;
$$;

comment on procedure recall.compact is
'Packs the waiting changes of a product, or of every product that the caller may write.'
' Searches are as right before as after. It blocks nobody, and skips a product that another'
' session is compacting. Writers call it by themselves when changes of 256 chunks or a quarter'
' of the product, at most 2,000, wait.';

grant execute on procedure recall.compact to recall_writer;
