-- Takes a strategy of all products as another node has it.
create or replace function recall._take_strategy(p_row jsonb)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_row constant recall.strategy := jsonb_populate_record(null::recall.strategy, p_row);
begin
    perform recall.set_strategy(
        v_row.name, v_row.channels, v_row.candidates, v_row.rrf_k, v_row.reranker,
        v_row.rerank_candidates, v_row.max_per_document, v_row.options, v_row.engines,
        v_row.fusion, v_row.fusion_options
    );
    -- What it leaves as it is where nothing is given.
    update strategy as s
    set reranker = v_row.reranker, max_per_document = v_row.max_per_document
    where s.name = v_row.name and s.product_id is null;
    if not found then
        raise exception 'strategy "%" is one of a product here', v_row.name
            using errcode = 'unique_violation', hint = 'Give one of both another name.';
    end if;
end;
$$;

comment on function recall._take_strategy is
'As recall.set_strategy, and null is null. Raises as that does, 23505 where the name is taken by a'
' product''s own.';

grant execute on function recall._take_strategy to recall_admin;
