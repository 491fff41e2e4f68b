-- Numbers the features of a ranker's candidates, and sets what share of their list they should get.
-- What was just written has no statistics, so that a nested loop would be taken for cheap.
create or replace function recall._number_features(
    p_model_id bigint,
    p_least_lists integer,
    p_sharpness double precision
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
    v_batch_lists constant integer := 16;
begin
    delete from _ranker_feature as f where f.model_id = p_model_id;
    insert into _ranker_feature (model_id, feature, feature_no, weight)
    select p_model_id, f.feature, row_number() over (order by f.feature), 0
    from (
        select k.feature
        from (
            select distinct i.list_no, f.feature
            from _ranker_item as i
            cross join lateral unnest(i.features) as f (feature)
            where i.model_id = p_model_id
        ) as k
        group by k.feature
        having count(*) >= p_least_lists
    ) as f;
    update _ranker_item as i
    set
        features = null, batch = l.batch, share = s.share,
        feature_nos = coalesce(n.feature_nos, '{}')
    from (
        select d.list_no, row_number() over (order by md5(d.list_no::text)) / v_batch_lists as batch
        from (
            select distinct i.list_no from _ranker_item as i where i.model_id = p_model_id
        ) as d
    ) as l,
    (
        select
            i.list_no, i.item_no,
            i.stands_for * exp(p_sharpness * i.gain)
            / sum(i.stands_for * exp(p_sharpness * i.gain)) over (partition by i.list_no) as share
        from _ranker_item as i
        where i.model_id = p_model_id
    ) as s
    left join (
        select i.list_no, i.item_no, array_agg(k.feature_no) as feature_nos
        from _ranker_item as i
        cross join lateral unnest(i.features) as f (feature)
        inner join _ranker_feature as k on k.model_id = p_model_id and f.feature = k.feature
        where i.model_id = p_model_id
        group by i.list_no, i.item_no
    ) as n on s.list_no = n.list_no and s.item_no = n.item_no
    where
        i.model_id = p_model_id
        and i.list_no = l.list_no
        and i.list_no = s.list_no
        and i.item_no = s.item_no;
end;
$$;

comment on function recall._number_features is
'Features of fewer than p_least_lists lists are left out. The share goes with exp(p_sharpness *'
' gain): of the ListNet (Cao et al. 2007) that recall._train_ranker fits.';
