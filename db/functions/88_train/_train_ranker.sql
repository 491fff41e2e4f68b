-- One pass of training a ranker: listwise regression (ListNet, top one: Cao et al. 2007) with a
-- ridge, by AdaGrad (Duchi, Hazan and Singer 2011) over batches of lists.
create or replace function recall._train_ranker(
    p_model_id bigint,
    p_rate double precision,
    p_ridge double precision
)
returns double precision
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '64MB' set jit = off as $$
declare
    v_weights double precision [];
    v_squares double precision [];
    v_features integer [];
    v_slopes double precision [];
    v_feature integer;
    v_slope double precision;
    v_batch record;
    v_loss double precision := 0;
    v_batch_loss double precision;
begin
    select array_agg(f.weight order by f.feature_no), array_agg(f.squares order by f.feature_no)
    into v_weights, v_squares
    from _ranker_feature as f
    where f.model_id = p_model_id;
    for v_batch in
        select i.batch, count(distinct i.list_no) as lists
        from _ranker_item as i
        where i.model_id = p_model_id
        group by i.batch
        order by i.batch
    loop
        with scored as materialized (
            select
                i.list_no, i.share, i.feature_nos,
                ln(i.stands_for)
                + coalesce((select sum(v_weights[n]) from unnest(i.feature_nos) as n), 0) as score
            from _ranker_item as i
            where i.model_id = p_model_id and i.batch = v_batch.batch
        ),
        raised as (
            select s.*, exp(s.score - max(s.score) over (partition by s.list_no)) as e
            from scored as s
        ),
        guessed as materialized (
            select r.*, r.e / sum(r.e) over (partition by r.list_no) as guess
            from raised as r
        ),
        slope as (
            select n as feature_no, sum(g.guess - g.share) as slope
            from guessed as g
            cross join lateral unnest(g.feature_nos) as n
            group by n
        )
        select
            array_agg(s.feature_no), array_agg(s.slope),
            (select -sum(g.share * ln(greatest(g.guess, 1e-300))) from guessed as g)
        into v_features, v_slopes, v_batch_loss
        from slope as s;
        v_loss := v_loss + coalesce(v_batch_loss, 0);
        for i in 1 .. coalesce(cardinality(v_features), 0) loop
            v_feature := v_features[i];
            v_slope := v_slopes[i] + p_ridge * v_batch.lists * v_weights[v_feature];
            v_squares[v_feature] := v_squares[v_feature] + v_slope * v_slope;
            v_weights[v_feature] := v_weights[v_feature]
                - p_rate * v_slope / sqrt(v_squares[v_feature] + 1e-6);
        end loop;
    end loop;
    update _ranker_feature as f
    set
        weight = v_weights[f.feature_no], squares = v_squares[f.feature_no],
        mean_weight = f.mean_weight + v_weights[f.feature_no]
    where f.model_id = p_model_id;
    return v_loss;
end;
$$;

comment on function recall._train_ranker is
'Gives the loss, the cross entropy of the lists'' shares and what the weights made of them as the'
' pass went.';
