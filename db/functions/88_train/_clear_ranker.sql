-- Takes away what an attempt before has left of a ranker, which is trained from the beginning.
create or replace function recall._clear_ranker(p_model_id bigint)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    delete from _ranker_item where model_id = p_model_id;
    delete from _ranker_feature where model_id = p_model_id;
    delete from _ranker_term where model_id = p_model_id;
end;
$$;

comment on function recall._clear_ranker is
'What of it stands in the tables of rankers: items, features and terms.';
