-- What a ranker's weights of features add up to. They are looked up, not joined: a plan that was
-- made while it was still untrained would read all of them.
create or replace function recall._ranker_score(p_model_id bigint, p_features text [])
returns double precision
language sql stable parallel safe security invoker
begin atomic
    select
        coalesce(sum(
            (
                select k.weight
                from recall._ranker_feature as k
                where k.model_id = p_model_id and k.feature = f.feature
            )
        ), 0)
    from unnest(p_features) as f (feature);
end;

comment on function recall._ranker_score is 'Features that the ranker does not know weigh nothing.';
