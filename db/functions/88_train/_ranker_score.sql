-- What a ranker's weights of features add up to.
create or replace function recall._ranker_score(p_model_id bigint, p_features text [])
returns double precision
language sql stable parallel safe security invoker
begin atomic
    select coalesce(sum(k.weight), 0)
    from unnest(p_features) as f (feature)
    inner join recall._ranker_feature as k on k.model_id = p_model_id and f.feature = k.feature;
end;

comment on function recall._ranker_score is 'Features that the ranker does not know weigh nothing.';
