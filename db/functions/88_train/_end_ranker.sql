-- Ends a ranker's training: its weights are the means over the passes, its candidates go.
create or replace function recall._end_ranker(p_model_id bigint, p_passes integer)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    update _ranker_feature as f set weight = f.mean_weight / p_passes where f.model_id = p_model_id;
    delete from _ranker_item as i where i.model_id = p_model_id;
end;
$$;

comment on function recall._end_ranker is
'p_passes: how many times recall._train_ranker was called.';
